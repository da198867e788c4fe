/**
 * What a document of type T says, as far as it says anything: any field may be missing, because a document is judged
 * while it is being written. Values that are there are valid.
 */
export type Answers<T> =
  T extends readonly (infer Item)[] ? readonly Answers<Item>[]
  // A map keyed by ids has only entries that are there.
  : string extends keyof T ? { readonly [Key in keyof T]: Answers<NonNullable<T[Key]>> }
  : T extends object ? { readonly [Key in keyof T]?: Answers<NonNullable<T[Key]>> | undefined }
  : T;
