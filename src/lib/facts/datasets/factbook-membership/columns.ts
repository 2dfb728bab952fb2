/** All columns of the Factbook's history of membership texts. */
export const COLUMNS = ['gec', 'country', 'first_seen', 'igo_text'] as const;
