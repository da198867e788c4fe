/** The files that may be documents of ours, of any scheme: where a folder is from, its documents are from too. */
export const DOCUMENTS = [{ language: 'markdown' }, { pattern: '**/partnership-health.yml' }];
