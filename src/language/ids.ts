import { readYaml } from '../document/yaml.ts';

/** Whether a text is written as ids are: letters, digits and single hyphens. */
export function isId(text: string): boolean {
  return /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(text);
}

/** Whether YAML takes an id without quotes for text, and not for a truth value, a number or nothing. */
export function readsAsText(id: string): boolean {
  const { root } = readYaml(id, 0, id.length);
  return root?.type === 'scalar' && typeof root.value === 'string';
}
