/** All columns of Archigos 4.1. */
export const COLUMNS = [
	'obsid',
	'gwcode',
	'leadid',
	'leader',
	'yrborn',
	'gender',
	'startdate',
	'enddate',
	'entry',
	'exit',
	'exitcode'
] as const;
