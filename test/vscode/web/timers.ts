/** What the suites use of Node's timers, where there is no Node. */
const delay = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

export { delay as setTimeout };
