import type { Entity } from '#lib/facts/model/entity.ts';
import { indexNames } from '#lib/answers/graph/names/index-names.ts';
import type { Lexicon } from '#lib/answers/questions/lexicon.ts';
import type { Nameable } from './questions.ts';
import { world } from './world.ts';

/** Names that mean something to a program, or to the query language, or nothing to anybody. */
const NAMES = [
	'constructor',
	'__proto__',
	'toString',
	'hasOwnProperty',
	'proxies',
	'balance',
	'Balance',
	'drift',
	'BLOCS',
	'changes',
	'Changes Group',
	'in',
	'Between',
	'groups',
	'max',
	'Via',
	'vs',
	'Vs.',
	'versus',
	'\u212Aind',
	'a "quoted" \\ name',
	'\\',
	'"',
	'""',
	'one, two',
	',',
	'x -> y',
	'->',
	'→',
	'⇉',
	'—',
	'--',
	'a--b',
	'-[arms]->',
	'[brackets]',
	'@2020',
	'north@south',
	'..',
	'🕊️',
	'👩‍👩‍👧',
	'עברית',
	'أولاند',
	'\u202Eevil',
	'é'.normalize('NFD'),
	'e\u0301\u0301\u0301x',
	'\u0301',
	'  spaced   out  ',
	'no\u00A0break',
	'tab\tname',
	'line\nbreak',
	'nul\u0000',
	'\uD800 alone',
	'%20&q=1#x',
	'+',
	'Ünal',
	'Unal',
	'İn',
	'x'.repeat(60)
];

/** A lexicon in which everything has an awkward name, as label or as id. */
export function hostileLexicon(): { lexicon: Lexicon; nameable: Nameable } {
	const { vocabulary } = world();
	const awkwardIds = ['__proto__', 'constructor', 'toString', 'in', 'between', 'balance', 'max'];
	const labelled = NAMES.map((label, index) => entity(`e-${String(index)}`, label, 'group'));
	const conflicts = ['River war', 'in', 'War in "the" north, 2nd', 'changes'].map((label, index) =>
		entity(`war-${String(index)}`, label, 'conflict')
	);
	const entities = [
		...labelled,
		...awkwardIds.map((id) => entity(id, `The one with the id ${id}`, 'state')),
		entity('quoted-by-alias', 'Plain', 'state', ['in', 'balance', '->']),
		...conflicts
	];
	const sources = ['gazette', 'in', 'max', 'constructor', '__proto__', 'herald-2020-11'];
	return {
		lexicon: { names: indexNames(entities), kinds: vocabulary, sources: new Set(sources) },
		nameable: {
			actors: entities.filter(({ kind }) => kind !== 'conflict').map(({ id }) => id),
			conflicts: conflicts.map(({ id }) => id),
			sources,
			kinds: vocabulary.map(({ id }) => id)
		}
	};
}

function entity(
	id: string,
	label: string,
	kind: 'group' | 'state' | 'conflict',
	aliases: readonly string[] = []
): Entity {
	const base = { id, label, aliases, summary: '', sources: [], status: [] };
	return kind === 'conflict' ? { ...base, kind, pairs: [], episodes: [] } : { ...base, kind };
}
