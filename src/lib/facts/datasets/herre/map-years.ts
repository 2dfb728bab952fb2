import type { Observation } from '../../model/observation.ts';
import { FIRST_YEAR_TOLD } from '../archigos/read-terms.ts';
import { everMeans, meanings } from '../codes-in-time.ts';
import { ImportProblem } from '../import-problem.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Compiled, Identities } from '../importer.ts';
import { plain } from '../leaders/name-words.ts';
import type { TableRow } from '../table/read-table.ts';
import { ideologyEntity } from './ideologies.ts';
import { IDEOLOGIES, leaderCode, readYears, type CodedYear, type Ideology } from './read-years.ts';
import { sayIdeology, sayLeading } from './say-coding.ts';
import { stateSystem } from './state-system.ts';
import { stretchesBy, type Stretch } from './stretches.ts';

/** Last year coded: what holds in it is last observed, not ended. */
const HORIZON = 2020;
/** Last year in which leaders are those of Archigos, name by name. */
const FROM_ARCHIGOS = 2015;

/** A stretch in one state. */
interface Spell {
	readonly stretch: Stretch;
	readonly first: number;
	readonly last: number;
	readonly leader: string;
	readonly state: string;
}

/** Leaders and their economic ideologies, consecutive years as one; leaders' entities come from the joined leaders. */
export function mapYears(rows: readonly TableRow[], identities: Identities): Compiled {
	const coded = readYears(rows);
	const years = coded.filter(({ year }) => year >= FIRST_YEAR_TOLD);
	const passedOver = new Map<string, number>();
	const count = (reason: string, by: number) => {
		if (by > 0) passedOver.set(reason, (passedOver.get(reason) ?? 0) + by);
	};
	count(`years before ${String(FIRST_YEAR_TOLD)}`, coded.length - years.length);
	count('years without a leader coded', years.filter(({ leader }) => leader === undefined).length);
	for (const code of ['none', 'no information', 'not applicable', 'contradictory'] as const)
		count(
			`ideology coded as “${code}”`,
			years.filter(({ ideology, leader }) => ideology === code && leader !== undefined).length
		);
	count(
		'heads of government beside the effective leader',
		years.filter(({ headOfGovernment, isLeader }) => headOfGovernment !== undefined && !isLeader)
			.length
	);
	const spellsBy = (valueOf: (year: CodedYear) => string | undefined) =>
		stretchesBy(years, valueOf).flatMap((stretch) => {
			const spells = spellsOf(stretch, identities);
			if (spells.length === 0) count('years outside the life of the state', stretch.years.length);
			return spells;
		});
	const leading = spellsBy((year) => (year.leader === undefined ? undefined : leaderCode(year)));
	const entities = new Map<Ideology, CompiledEntity>();
	const espousing = IDEOLOGIES.flatMap((ideology) => {
		const spells = stretchesBy(years, (year) =>
			year.leader !== undefined && year.ideology === ideology ? leaderCode(year) : undefined
		).flatMap((stretch) => spellsOf(stretch, identities));
		if (spells.length === 0) return [];
		const entity = ideologyEntity(ideology, identities);
		entities.set(ideology, entity);
		return spells.map((spell) => espouse(spell, ideology, entity.id, identities));
	});
	return {
		entities: [...entities.values()],
		observations: [...leading.map((spell) => lead(spell, identities)), ...espousing],
		passedOver
	};
}

function spellsOf(stretch: Stretch, identities: Identities): Spell[] {
	const [coded] = stretch.years;
	const { cow, line } = coded;
	const meant = meanings(
		identities,
		stateSystem(cow),
		cow,
		`${String(stretch.first)}-12-31`,
		`${String(stretch.last)}-12-31`
	);
	if (meant.length === 0 && !everMeans(identities, stateSystem(cow), cow))
		throw new ImportProblem(
			line,
			`country_code_cow is “${cow}”, which means no state in any year.`
		);
	if (meant.length === 0) return [];
	const leader = identities.find('herre-leader', leaderCode(coded), `${String(coded.year)}-12-31`);
	if (leader === undefined)
		throw new ImportProblem(
			line,
			`“${leaderCode(coded)}” is no leader yet: join the leaders again.`
		);
	return meant.flatMap(({ id: state, since, until }) => {
		const [first, last] = [Number(since.slice(0, 4)), lastEndOfYear(until)];
		return first > last ? [] : [{ stretch, first, last, leader, state }];
	});
}

/** The last year whose 31 December lies in a stretch that ends on that day. */
function lastEndOfYear(until: string): number {
	const year = Number(until.slice(0, 4));
	return until.endsWith('-12-31') ? year : year - 1;
}

function lead({ stretch, first, last, leader, state }: Spell, identities: Identities): Observation {
	const [coded] = stretch.years;
	const positions = new Set(stretch.years.map(({ position }) => position));
	const [position = ''] = positions;
	const named = positions.size === 1 && position !== '' && position.toLowerCase() !== 'unknown';
	return {
		key: `${keyOf(coded)}-leads-${state}-${String(first)}`,
		kind: 'role.leads',
		from: leader,
		to: state,
		office: named ? position : 'Effective leader',
		hold: 'effective',
		claim: {
			at: rowsOf(stretch),
			says: sayLeading(identities.label(leader), identities.label(state), first, last),
			...period(first, last),
			credibility: 2,
			...(last <= FROM_ARCHIGOS ? { origin: 'archigos-4-1' } : {})
		}
	};
}

function espouse(
	{ stretch, first, last, leader, state }: Spell,
	ideology: Ideology,
	to: string,
	identities: Identities
): Observation {
	const [coded] = stretch.years;
	return {
		key: `${keyOf(coded)}-${ideology}-${state}-${String(first)}`,
		kind: 'alignment.espouses',
		from: leader,
		to,
		claim: {
			at: rowsOf(stretch),
			says: sayIdeology(identities.label(leader), identities.label(state), ideology, first, last),
			...period(first, last),
			credibility: 2
		}
	};
}

function period(first: number, last: number): { since: string; until?: string; observed?: string } {
	const since = String(first);
	return last >= HORIZON ? { since, observed: String(last) } : { since, until: String(last) };
}

function keyOf({ cow, leader = '' }: CodedYear): string {
	return `${cow}-${plain(leader).replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function rowsOf({ years }: Stretch): string {
	const [first] = years;
	const last = years.at(-1) ?? first;
	return first === last
		? `row ${String(first.line)}`
		: `rows ${String(first.line)}–${String(last.line)}`;
}
