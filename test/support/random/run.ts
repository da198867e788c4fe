/** How often, and from which seed, properties are tried; `SEED=… RUNS=…` repeat a failure and go further. */
export const RUN = { numRuns: Number(process.env['RUNS'] ?? 60), seed: Number(process.env['SEED'] ?? 20260415) };

/** Time for a failure to become small. */
export const TIMEOUT = { timeout: 300_000 };
