// Generated from schemas/ by `npm run generate`: do not edit.
import type { ErrorObject } from 'ajv';
import type { Charter, Configuration, Recovery, Review, Vetting } from './types.ts';

/** Checks a value, whose nulls were taken out, against a schema. Says no by `false`, and why in `errors`, until the next call. */
export interface Validator<T> {
  (data: unknown): data is T;
  readonly errors?: readonly ErrorObject[] | null;
}

export declare const validateCharter: Validator<Charter>;
export declare const validateReview: Validator<Review>;
export declare const validateVetting: Validator<Vetting>;
export declare const validateRecovery: Validator<Recovery>;
export declare const validateConfiguration: Validator<Configuration>;
