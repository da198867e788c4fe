/**
 * Does jobs side by side, in the order in which they stand: each lane takes the next one when it is free.
 * @param {number} lanes
 * @param {readonly (() => Promise<unknown>)[]} jobs
 */
export async function inLanes(lanes, jobs) {
  const left = [...jobs];
  const lane = async () => {
    for (let job = left.shift(); job; job = left.shift()) await job();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
