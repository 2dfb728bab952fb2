// Keys that hold dates in JSON records, where they stand as their text.

export const ENTITY_DATES = ['since', 'until'];
export const TREATY_DATES = ['signed', 'inForce', 'suspended', 'denounced', 'terminated'];
export const BRIEFING_DATES = ['asOf'];
