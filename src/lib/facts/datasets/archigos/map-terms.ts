import type { Observation } from '../../model/observation.ts';
import type { Meaning } from '../codes-in-time.ts';
import { ImportProblem } from '../import-problem.ts';
import type { Compiled, Identities } from '../importer.ts';
import type { TableRow } from '../table/read-table.ts';
import { leaderCodes } from './leader-codes.ts';
import { FIRST_YEAR_TOLD, readTerms, type Term } from './read-terms.ts';
import { sayTerm } from './say-term.ts';
import { statesOf } from './states-of.ts';

const TOO_EARLY = `leaders last in office before ${String(FIRST_YEAR_TOLD)}`;
const NO_STATE = 'terms outside the life of the state';

/** Effective leaders: one observation a term and state; their entities come from the joined leaders. */
export function mapTerms(rows: readonly TableRow[], identities: Identities): Compiled {
	const passedOver = new Map<string, number>();
	const passOver = (reason: string): Observation[] => {
		passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
		return [];
	};
	const terms = readTerms(rows);
	const codes = leaderCodes(terms);
	const lastYears = new Map<string, number>();
	for (const term of terms) {
		const code = codes.get(term) ?? term.leadid;
		lastYears.set(code, Math.max(lastYears.get(code) ?? 0, Number(term.until.slice(0, 4))));
	}
	const observations = terms.flatMap((term) => {
		const code = codes.get(term) ?? term.leadid;
		const meant = statesOf(term, identities);
		if (meant.length === 0) return passOver(NO_STATE);
		const leader = identities.find('archigos-leader', code, term.since);
		if (leader !== undefined)
			return meant.map((meaning) => observe(term, leader, meaning, meant.length > 1, identities));
		if ((lastYears.get(code) ?? 0) < FIRST_YEAR_TOLD) return passOver(TOO_EARLY);
		throw new ImportProblem(
			term.line,
			`leadid “${code}” (${term.leader}) is no leader yet: join the leaders again.`
		);
	});
	return { entities: [], observations, passedOver };
}

function observe(
	term: Term,
	leader: string,
	{ id: state, since, until }: Meaning,
	isSplit: boolean,
	identities: Identities
): Observation {
	const end = term.stillInOffice && until === term.until ? { observed: until } : { until };
	return {
		key: isSplit ? `${term.obsid}-${state}` : term.obsid,
		kind: 'role.leads',
		from: leader,
		to: state,
		office: 'Effective leader',
		hold: 'effective',
		claim: {
			at: `row ${term.obsid}`,
			says: sayTerm(identities.label(leader), identities.label(state), since, end),
			since,
			...end,
			credibility: 2
		}
	};
}
