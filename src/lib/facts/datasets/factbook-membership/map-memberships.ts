import type { Observation } from '../../model/observation.ts';
import { everMeans } from '../codes-in-time.ts';
import { NO_STATES } from '../factbook-snapshots.ts';
import { ImportProblem } from '../import-problem.ts';
import type { CompiledEntity } from '../../model/compiled-entity.ts';
import type { Compiled, Identities } from '../importer.ts';
import { day } from '../table/read-cells.ts';
import type { TableRow } from '../table/read-table.ts';
import { KNOWN_ERRORS, NOT_OF_NOW } from './known-errors.ts';
import { nameOrganisation } from './name-organisation.ts';
import { readMemberships, type Belonging } from './read-memberships.ts';
import { sayMembership } from './say-membership.ts';
import { toSightings, type Sighting, type Version } from './to-sightings.ts';

const NO_STATE = 'places that are no states';
const NOMINAL = 'Afghanistan under the Taliban: what it belonged to before, or in name';

/** Sightings of membership: one observation for each standing seen without a break. */
export function mapMemberships(rows: readonly TableRow[], identities: Identities): Compiled {
	const passedOver = new Map<string, number>();
	const passOver = (reason: string) => passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
	const versions = new Map<string, Version[]>();
	for (const row of rows) {
		const gec = row.cell('gec');
		if (NO_STATES.has(gec)) passOver(NO_STATE);
		else versions.set(gec, [...(versions.get(gec) ?? []), readVersion(row, gec, passOver)]);
	}
	const entities = new Map<string, CompiledEntity>();
	const observations = [...versions].flatMap(([gec, texts]) =>
		toSightings([...texts].sort((a, b) => (a.firstSeen < b.firstSeen ? -1 : 1))).map((sighting) => {
			const organisation = nameOrganisation(sighting.abbreviation, identities);
			entities.set(organisation.id, organisation);
			return observe(gec, sighting, organisation, identities);
		})
	);
	return {
		entities: [...entities.values()].filter(({ label }) => label !== ''),
		observations,
		passedOver
	};
}

function readVersion(row: TableRow, gec: string, passOver: (reason: string) => void): Version {
	const firstSeen = day(row, 'first_seen');
	const version = (belongings: readonly Belonging[]) => ({ line: row.line, firstSeen, belongings });
	if (NOT_OF_NOW.test(row.cell('igo_text'))) {
		passOver(NOMINAL);
		return version([]);
	}
	const { kept, passedOver } = readMemberships(row);
	passedOver.forEach(passOver);
	return version(
		kept.filter(({ abbreviation, standing }) => {
			const error = KNOWN_ERRORS.find(
				(known) =>
					known.gec === gec &&
					known.abbreviation === abbreviation &&
					known.standing === standing &&
					firstSeen >= known.from
			);
			if (error !== undefined) passOver(error.because);
			return error === undefined;
		})
	);
}

function observe(
	gec: string,
	{ abbreviation, standing, since, last, lines }: Sighting,
	organisation: CompiledEntity,
	identities: Identities
): Observation {
	const line = lines[0] ?? 0;
	const state = identities.find('fips', gec, since);
	if (state === undefined)
		throw new ImportProblem(
			line,
			everMeans(identities, 'fips', gec)
				? `gec “${gec}” means no state on ${since}.`
				: `gec is “${gec}”, which means no state.`
		);
	const to = organisation.label === '' ? identities.label(organisation.id) : organisation.label;
	return {
		key: `${gec}-${abbreviation.toLowerCase().replaceAll(' ', '-')}-${standing}-${since}`,
		kind: 'role.member-of',
		from: state,
		to: organisation.id,
		standing,
		claim: {
			at: `${lines.length === 1 ? 'row' : 'rows'} ${lines.join(', ')}`,
			says: sayMembership(identities.label(state), standing, to, since),
			since,
			observed: last,
			credibility: 3
		}
	};
}
