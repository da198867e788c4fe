/** The kinds of document, by the value of `kind`. */
export const KINDS = ['charter', 'review', 'vetting', 'recovery'] as const;
export type Kind = (typeof KINDS)[number];

/** The sections that each kind of document has, in the order of its template. */
export const SECTIONS: Readonly<Record<Kind, readonly string[]>> = {
  charter: ['Shared goal', 'Scope and responsibilities', 'What success looks like', 'How we work together'],
  review: ['Summary', 'What went well', 'What worries us', "Partner's view", 'Decisions and actions'],
  vetting: ['What does success look like?', 'Do we understand each other?', 'Are we on the same team?', 'Decision'],
  recovery: ['What both sides contributed', 'Reset of expectations', 'New working structure', 'Actions', 'Stay or leave'],
};
