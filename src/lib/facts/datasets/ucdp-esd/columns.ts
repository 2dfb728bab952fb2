import { LETTERS } from './letters.ts';

/** Columns of the UCDP External Support Dataset 18.1, actor-year (Meier, Karlén, Pettersson and Croicu 2023), as UCDP publishes it. */
export const COLUMNS = [
	'id',
	'active',
	'year',
	'actor_id',
	'actor_name',
	'actor_nonstate',
	'oppo_id',
	'oppo_name',
	'dyad_id',
	'dyad_name',
	'civil',
	'conflict_id',
	'location',
	'gwno_a',
	'country_a',
	'gwno_b',
	'country_b',
	'ext_id',
	'ext_name',
	'ext_nonstate',
	'ext_coalition',
	'ext_coalition_name',
	'ext_elements',
	'ext_bothsides',
	'ext_sup',
	'ext_sup_s',
	'ext_sup_ns',
	'ext_count',
	'ext_count_s',
	'ext_count_ns',
	...LETTERS.flatMap((letter) =>
		['', '_s', '_ns', '_count', '_count_s', '_count_ns'].map((end) => `ext_${letter}${end}`)
	),
	'ext_sum'
];
