/** The kind of the action that makes every certain fix of a document; what editors run when they save. */
export const FIX_ALL = 'source.fixAll.partnershipHealth';
