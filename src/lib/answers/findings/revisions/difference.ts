import type { Briefing } from '#lib/facts/model/briefing.ts';
import type { Claim } from '#lib/facts/model/claim.ts';
import type { Entity } from '#lib/facts/model/entity.ts';
import type { Attested } from '#lib/facts/model/relationship.ts';
import type { Retired } from '#lib/facts/model/retired.ts';
import type { Source } from '#lib/facts/model/source.ts';
import type { Voting } from '#lib/facts/model/voting.ts';

type Tie = Attested<Claim>;

/** Something that is otherwise in the later of two revisions of the facts. Records are those of the later revision, of the earlier where the later has none. */
export type Difference =
	| { readonly change: 'entity-added'; readonly entity: Entity }
	/** Without `retired` it is gone and nothing says why. */
	| { readonly change: 'entity-gone'; readonly entity: Entity; readonly retired?: Retired }
	| { readonly change: 'entity-rewritten'; readonly entity: Entity; readonly keys: Keys }
	| { readonly change: 'tie-added'; readonly tie: Tie }
	| { readonly change: 'tie-gone'; readonly tie: Tie; readonly retired?: Retired }
	| { readonly change: 'tie-rewritten'; readonly tie: Tie; readonly keys: Keys }
	| {
			readonly change:
				| 'tie-ended'
				| 'tie-reopened'
				| 'tie-suspended'
				| 'tie-resumed'
				| 'tie-redated'
				| 'tie-evidence-changed';
			readonly tie: Tie;
			readonly before: Tie;
	  }
	| {
			readonly change: 'claim-added' | 'claim-deprecated' | 'claim-restored' | 'claim-gone';
			readonly tie: Tie;
			readonly claim: Claim;
	  }
	| {
			readonly change: 'claim-rewritten';
			readonly tie: Tie;
			readonly claim: Claim;
			readonly keys: Keys;
	  }
	| { readonly change: 'source-added' | 'source-gone'; readonly source: Source }
	| { readonly change: 'source-rewritten'; readonly source: Source; readonly keys: Keys }
	| { readonly change: 'briefing-added' | 'briefing-gone'; readonly briefing: Briefing }
	| { readonly change: 'briefing-rewritten'; readonly briefing: Briefing; readonly keys: Keys }
	/** Yearly values of UN voting, counted. */
	| {
			readonly change: 'series-changed';
			readonly voting: Voting;
			readonly added: number;
			readonly gone: number;
			readonly changed: number;
	  };

/** Names of what is written otherwise, in the order of the record. */
export type Keys = readonly string[];
