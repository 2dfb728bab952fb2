/** All columns of IdealpointestimatesAll (July 2025 release). */
export const COLUMNS = [
	'ccode',
	'iso3c',
	'countryname',
	'year',
	'idealpointfp',
	'idealpointall',
	'idealpointlegacy',
	'nvotesfp',
	'qofp',
	'q5fp',
	'q10fp',
	'q50fp',
	'q90fp',
	'q95fp',
	'q100fp',
	'nvotesall',
	'qoall',
	'q5all',
	'q10all',
	'q50all',
	'q90all',
	'q95all',
	'q100all',
	'nvotesLegacy'
] as const;

/** The release ends with this year. */
export const LAST_YEAR = 2024;
