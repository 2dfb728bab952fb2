import { archigos } from '../archigos/importer.ts';
import { FIRST_YEAR_TOLD, readTerms } from '../archigos/read-terms.ts';
import { factbookLeaders } from '../factbook-leaders/importer.ts';
import { readTenures } from '../factbook-leaders/read-tenures.ts';
import { herreIdeologies } from '../herre/importer.ts';
import { readYears } from '../herre/read-years.ts';
import { inTable } from '../import-problem.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Identities } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { archigosAppearances } from './archigos-appearances.ts';
import { CURATED, type CuratedLeader } from './curated-leaders.ts';
import { factbookAppearances } from './factbook-appearances.ts';
import { fullNames } from './full-names.ts';
import { herreAppearances } from './herre-appearances.ts';
import { joinLeaders, type Person } from './join-leaders.ts';
import { labelOf } from './label-of.ts';
import { plain } from './name-words.ts';
import { RULINGS } from './rulings.ts';
import { mergeAcrossStates } from './several-states.ts';
import { summarise } from './summarise.ts';

/** Rows of the three datasets that know leaders; those not at hand are empty. */
export interface LeaderTables {
	readonly archigos: readonly TableRow[];
	readonly herre: readonly TableRow[];
	readonly factbook: readonly TableRow[];
}

export interface Leaders {
	/** One for each person, with the codes by which the importers find them; also the curated ones, whose label and summary stay the editors'. */
	readonly entities: readonly CompiledEntity[];
	/** Curated leaders that the tables should hold and do not, by id. */
	readonly missing: readonly string[];
}

/**
 * Joins the leaders of Archigos, Herre and the Factbook into one entity each.
 * Run it before their importers, and make its entities known to `identities`:
 * these look their leaders up by code and stop at one that is unknown.
 */
export function compileLeaders(tables: LeaderTables, identities: Identities): Leaders {
	const years = inTable(herreIdeologies.id, () => readYears(tables.herre));
	const joined = joinLeaders(
		[
			inTable(archigos.id, () => archigosAppearances(readTerms(tables.archigos), identities)),
			inTable(herreIdeologies.id, () => herreAppearances(years, identities)),
			inTable(factbookLeaders.id, () =>
				factbookAppearances(readTenures(tables.factbook).tenures, identities)
			)
		],
		RULINGS
	);
	const persons = mergeAcrossStates(joined);
	const curated = curatedAmong(persons);
	const told = persons.filter((person) => curated.has(person) || reaches(person, FIRST_YEAR_TOLD));
	const nameInFull = fullNames(told, years, identities);
	const keys = new Map<string, number>();
	const entities = told.map((person): CompiledEntity => {
		const { label, aliases, isFull } = labelOf(person, nameInFull(person));
		const [state = ''] = person[0].states;
		const stem = `leader ${state} ${plain(label)}`;
		const count = (keys.get(stem) ?? 0) + 1;
		keys.set(stem, count);
		// A surname alone says little and is borne by many: its id names the state too.
		const named = isFull ? label : `${label} ${identities.label(state)}`;
		return {
			id:
				curated.get(person)?.id ??
				identities.name(named, count === 1 ? stem : `${stem} ${String(count)}`),
			kind: 'leader',
			role: 'office-holder',
			label,
			aliases,
			summary: summarise(person, identities),
			codes: codesOf(person)
		};
	});
	const found = new Set([...curated.values()].map(({ id }) => id));
	return { entities, missing: CURATED.map(({ id }) => id).filter((id) => !found.has(id)) };
}

function reaches(person: Person, year: number): boolean {
	return person.some((appearance) => appearance.years.some(({ to }) => to >= year));
}

function curatedAmong(persons: readonly Person[]): ReadonlyMap<Person, CuratedLeader> {
	const found = new Map<Person, CuratedLeader>();
	for (const curated of CURATED) {
		const name = plain(curated.name);
		const person = persons.find((candidate) =>
			candidate.some(
				({ states, names }) =>
					states.includes(curated.state) && names.some((written) => plain(written) === name)
			)
		);
		if (person !== undefined) found.set(person, curated);
	}
	return found;
}

function codesOf(person: Person): CompiledEntity['codes'] {
	const codes: { -readonly [S in keyof CompiledEntity['codes']]: readonly string[] } = {};
	for (const { system, code } of person) codes[system] = [...(codes[system] ?? []), code];
	return codes;
}
