import type { Attested } from '#lib/facts/model/relationship.ts';
import { capitalise } from '../list.ts';
import { plainSentence } from '../plain-text.ts';
import { tellTie } from '../findings/tell-tie.ts';
import type { Telling } from '../telling.ts';

/** What a tie is, in plain words without a full stop; its id where it cannot be told. */
export function plainTie(telling: Telling, tie: Attested): string {
	return capitalise(plainSentence(tellTie(telling, tie), [])) || tie.id;
}
