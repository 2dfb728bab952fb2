import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import { ImportProblem } from '../import-problem.ts';
import { oneOf, wholeNumber } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { codeIn, listed } from './codes-in.ts';
import { listWords } from './year-words.ts';

/** What UCDP says a conflict is, the same in every year of it. */
export interface ConflictOf {
	readonly conflict: string;
	/** UCDP's names of the states in which, or between which, it is. */
	readonly location: string;
	readonly territory?: string;
	readonly over: 'territory' | 'government' | 'both';
	readonly betweenStates: boolean;
}

const INCOMPATIBILITIES = ['1', '2', '3'] as const;
/** Against a colony, between states, inside a state, inside a state with other states taking part. */
const TYPES = ['1', '2', '3', '4'] as const;

/** Reads what a row says of its conflict. */
export function readConflict(row: TableRow, locationColumn = 'location'): ConflictOf {
	const code = oneOf(row, 'incompatibility', INCOMPATIBILITIES);
	const territory = row.cell('territory_name');
	if ((territory === '') !== (code === '2'))
		throw new ImportProblem(
			row.line,
			`incompatibility is ${code}, but territory_name is “${territory}”: the row is shifted or the coding has changed.`
		);
	return {
		conflict: codeIn(row, 'conflict_id'),
		location: row.cell(locationColumn),
		...(territory === '' ? {} : { territory }),
		over: code === '1' ? 'territory' : code === '2' ? 'government' : 'both',
		betweenStates: oneOf(row, 'type_of_conflict', TYPES) === '2'
	};
}

/** The year of a row; UCDP's data begin in 1946. */
export function readYear(row: TableRow): number {
	const year = wholeNumber(row, 'year');
	if (year < 1946 || year > 2100)
		throw new ImportProblem(row.line, `year is ${String(year)}, before 1946 or far ahead.`);
	return year;
}

/** The conflict as an entity, without pairs, episodes or years. */
export function conflictEntity(
	of: ConflictOf,
	when: string,
	identities: Identities
): CompiledEntity & { readonly kind: 'conflict' } {
	const label = conflictLabel(of);
	return {
		id:
			identities.find('ucdp-conflict', of.conflict, when) ??
			identities.name(label, `ucdp-conflict-${of.conflict}`),
		kind: 'conflict',
		label,
		aliases: [
			`${of.location}: ${[of.over === 'territory' ? undefined : 'Government', of.territory].filter((part) => part !== undefined).join('/')}`
		],
		summary: `Armed conflict in UCDP's data, ${wordsFor(of)}.`,
		codes: { 'ucdp-conflict': [of.conflict] }
	};
}

/** `Conflict over Nagorno-Karabakh (Azerbaijan)`, `Conflict over the government of Mali`, `Conflict between Iran and Iraq over various territories`. Made of what never changes, so that ids stay. */
export function conflictLabel(of: ConflictOf): string {
	const words = wordsFor(of);
	return `Conflict ${words}`;
}

function wordsFor({ location, territory, over, betweenStates }: ConflictOf): string {
	const states = listed(location).map(unnested);
	const where = listWords(states);
	if (betweenStates)
		return `between ${where}${territory === undefined ? '' : ` over ${territoryWords(territory)}`}`;
	if (territory === undefined) return `over the government of ${where}`;
	const named = territoryWords(territory);
	if (over === 'both') return `over ${named} and the government of ${where}`;
	return named === where ? `over ${named}` : `over ${named} (${where})`;
}

/** UCDP writes `Russia (Soviet Union)`; in parentheses of our own that reads badly. */
function unnested(name: string): string {
	return name.replace(/ \(([^)]*)\)/, '/$1');
}

function territoryWords(territory: string): string {
	if (/^common border$/i.test(territory)) return 'the common border';
	return territory === 'Various' ? 'various territories' : unnested(territory);
}
