import type { ClaimHead } from '#lib/facts/model/claim.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import { findRelationship, kindOf } from '../../../graph/graph.ts';
import { addressOf } from '../../cite.ts';
import { capitaliseRuns } from '../../list.ts';
import type { Run, Sentence } from '../../prose.ts';
import { isOver, nameRun, speakerName, type Telling } from '../../telling.ts';

/** A claim with its tie. */
export interface ClaimOn {
	readonly tie: Attested;
	readonly claim: ClaimHead;
}

/** The claim of an address, or undefined. */
export function findClaim({ graph }: Telling, address: string): ClaimOn | undefined {
	const slash = address.indexOf('/');
	const tie = findRelationship(graph, address.slice(0, slash));
	const claim = tie?.claims.find(({ id }) => id === address.slice(slash + 1));
	return tie === undefined || claim === undefined ? undefined : { tie, claim };
}

/** What a claim says, in its own sentence, with who says it where it is more than a report of fact. Others that say the same are cited with it. */
export function tellClaim(telling: Telling, told: ClaimOn, others: readonly ClaimOn[]): Sentence {
	const { tie, claim } = told;
	const says = telling.claimText(addressOf(tie, claim))?.says.replace(/\.$/, '');
	return capitaliseRuns([
		...attribution(telling, claim),
		...(says === undefined ? bare(telling, tie) : [{ text: says }]),
		{ cite: [told, ...others].map((each) => addressOf(each.tie, each.claim)) },
		{ text: '.' }
	]);
}

/** In front of what is no plain assertion of fact. */
function attribution(telling: Telling, claim: ClaimHead): Run[] {
	const who = speakerName(telling, claim);
	const lead = (text: string): Run[] => [{ text: `${text}: ` }];
	switch (claim.stance) {
		case 'denies':
			return lead(`denied by ${who}${asWhat(claim)}`);
		case 'qualifies':
			return lead(
				`${claim.speaker === undefined ? `${who} adds` : `qualified by ${who}`}${asWhat(claim)}`
			);
		case 'retracts':
			return lead(`taken back by ${who}`);
		case 'asserts':
			break;
		default:
			return claim.stance satisfies never;
	}
	switch (claim.modality) {
		case 'fact':
			return [];
		case 'allegation':
			return lead(`according to ${who}`);
		case 'opinion':
			return lead(`in the opinion of ${who}`);
		case 'prediction':
			return lead(`as ${who} foresees`);
		case 'implied':
			return lead(`as ${who} implies`);
		default:
			return claim.modality satisfies never;
	}
}

function asWhat({ modality }: ClaimHead): string {
	switch (modality) {
		case 'fact':
		case 'allegation':
			return '';
		case 'opinion':
			return ', as an opinion';
		case 'prediction':
			return ', as a forecast';
		case 'implied':
			return ', by implication';
		default:
			return modality satisfies never;
	}
}

/** What the tie says, where the claim's own words are not at hand. */
function bare(telling: Telling, tie: Attested): Run[] {
	const { verb } = kindOf(telling.graph, tie);
	const phrase = isOver(telling, tie) ? verb.past : verb.present;
	return [nameRun(telling, tie.from), { text: ` ${phrase} ` }, nameRun(telling, tie.to)];
}
