/** All columns of the Factbook's history of chiefs of state and heads of government. */
export const COLUMNS = [
	'gec',
	'country',
	'role',
	'text_name',
	'since_text',
	'first_changed_commit_date',
	'last_changed_commit_date'
] as const;
