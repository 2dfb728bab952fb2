export const COLUMNS = ['gwcode', 'statenme', 'capital', 'stdate', 'enddate', 'lat', 'lng'];

/** The list’s last day, which ends neither a state nor a seat. */
export const HORIZON = '2024-12-31';

/** Numbers of de facto authorities that stand among the capitals and in no list of states: Abkhazia and South Ossetia. */
export const DE_FACTO: ReadonlySet<string> = new Set(['396', '397']);
