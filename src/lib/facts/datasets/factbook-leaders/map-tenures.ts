import type { Observation } from '../../model/observation.ts';
import { firstDayAs } from '../codes-in-time.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Compiled, Identities } from '../importer.ts';
import { plain } from '../leaders/name-words.ts';
import type { TableRow } from '../table/read-table.ts';
import { leadsInEffect } from './effective-lines.ts';
import { holderCode, readTenures } from './read-tenures.ts';
import { sayOffice } from './say-office.ts';
import type { Tenure } from './tenures.ts';

/** One observation for each unbroken time of a person in a line of succession; their entities come from the joined leaders. */
export function mapTenures(rows: readonly TableRow[], identities: Identities): Compiled {
	const { tenures, passedOver } = readTenures(rows);
	return {
		entities: [],
		observations: tenures.map((tenure) => observe(tenure, identities)),
		passedOver
	};
}

function observe(tenure: Tenure, identities: Identities): Observation {
	const { gec, line, listings, until, observed } = tenure;
	const [first] = listings;
	const latest = listings.reduce((a, b) => (a.firstSeen > b.firstSeen ? a : b));
	const state = identities.find('fips', gec, first.firstSeen);
	if (state === undefined)
		throw new ImportProblem(first.line, `gec is “${gec}”, which means no state.`);
	const code = holderCode(tenure);
	const leader = identities.find('factbook-leader', code, first.firstSeen);
	if (leader === undefined)
		throw new ImportProblem(first.line, `“${code}” is no leader yet: join the leaders again.`);
	const seen = tenure.since ?? first.firstSeen;
	const since =
		tenure.since === undefined ? seen : firstDayAs(identities, 'fips', gec, state, seen);
	const hold = leadsInEffect(gec, line, seen) ? 'effective' : 'titular';
	return {
		key: `${gec}-${line.replace(' ', '-')}-${plain(first.name).replaceAll(/[^a-z0-9]+/g, '-')}-${seen}`,
		kind: 'role.leads',
		from: leader,
		to: state,
		office: latest.office,
		hold,
		claim: {
			at: `${listings.length === 1 ? 'row' : 'rows'} ${listings.map((listing) => listing.line).join(', ')}`,
			says: sayOffice({
				name: identities.label(leader),
				title: latest.office,
				state: identities.label(state),
				hold,
				...(tenure.since === undefined ? {} : { since: tenure.since }),
				...(until === undefined ? {} : { until }),
				...(observed === undefined ? {} : { observed })
			}),
			since,
			...(until === undefined ? {} : { until }),
			...(observed === undefined ? {} : { observed }),
			credibility: 2
		}
	};
}
