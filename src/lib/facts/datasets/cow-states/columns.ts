export const COLUMNS = [
	'stateabb',
	'ccode',
	'statenme',
	'styear',
	'stmonth',
	'stday',
	'endyear',
	'endmonth',
	'endday',
	'version'
];

/** The list’s last day, which ends no state. */
export const HORIZON = '2016-12-31';

export const VERSIONS = ['2016'] as const;
