import { describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/workspace/cacheFolder.ts';

describe.skipIf(process.platform !== 'linux')('the folder for what can be made again', () => {
  it('is the user\'s', () => {
    expect(cacheFolder({}, '/home/manager')).toBe('/home/manager/.cache/partnership-health');
    expect(cacheFolder({ XDG_CACHE_HOME: '/var/cache/manager' }, '/home/manager')).toBe('/var/cache/manager/partnership-health');
  });

  it('never lies in the folder that is checked', () => {
    expect(cacheFolder({}, '')).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: 'cache' }, '')).toBeUndefined();
    expect(cacheFolder({ XDG_CACHE_HOME: 'cache' }, '/home/manager')).toBe('/home/manager/.cache/partnership-health');
  });
});
