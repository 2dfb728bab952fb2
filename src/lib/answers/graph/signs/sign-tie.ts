import type { DayRange } from '#lib/facts/model/partial-date.ts';
import type { Standing } from '#lib/facts/model/relationship.ts';
import { MEMBERSHIPS } from '#lib/facts/model/relationship.ts';
import { LAYERS, type Layer } from '#lib/facts/model/vocabulary.ts';
import { FLAG } from '#lib/facts/snapshot/codes.ts';
import type { Unsigned } from '../answer.ts';
import { kindAt, type Graph } from '../graph.ts';
import { isOnlyDeclaredAt } from '../filters/holding-at.ts';
import { isDormantAt } from './opponents.ts';
import { isOwedOnPaperAt } from './owed-on-paper.ts';
import { isSettledAt } from './settled.ts';

/** The sign a relationship has by itself, wherever its step stands, and the layer it speaks from. */
export interface OwnSign {
	readonly sign: '+' | '-' | '0';
	readonly layer: Layer;
	readonly unsigned?: Unsigned;
}

const MEMBER = MEMBERSHIPS.indexOf('member') + 1;

/** Signs one admitted relationship by the rules of the day (rules 1 to 3, 7 and 8 of the data model), by its index and the standing that admitted it. */
export function signTie(
	graph: Graph,
	index: number,
	standing: Standing,
	window: DayRange
): OwnSign {
	const { flags, membership } = graph.columns.relationships;
	const kind = kindAt(graph, index);
	const isObligation = kind.layer === 'obligation';
	const layer =
		isObligation && isOnlyDeclaredAt(graph.columns, index, window) ? 'declaration' : kind.layer;
	switch (kind.sign) {
		case '0':
		case 'by-pair':
			return unsigned(layer, 'neutral');
		case 'tenet':
			return unsigned(layer, 'tenet');
		case 'identity':
			return signed(layer, '+');
		case '+':
		case '-':
			break;
		default:
			return kind.sign satisfies never;
	}
	const own = flags[index] ?? 0;
	if (standing === 'suspended') return unsigned(layer, 'suspended');
	if ((own & FLAG.mandated) !== 0) return unsigned(layer, 'mandated');
	if (kind.walked === 'signed' && (own & FLAG.grave) === 0) return unsigned(layer, 'not-grave');
	if (membership[index] !== 0) {
		const binds = membership[index] === MEMBER && isObliging(graph, index);
		return binds ? signed('obligation', '+') : unsigned(layer, 'neutral');
	}
	if (standing === 'last-observed' && isSettledAt(graph, index, window))
		return unsigned(layer, 'settled');
	if (isObligation && isDormantAt(graph, index, window)) return unsigned(layer, 'dormant');
	if (isObligation && isOwedOnPaperAt(graph, index, window)) return unsigned(layer, 'on-paper');
	return signed(layer, kind.sign);
}

/** Whether the organisation that a membership is in binds its full members, not on paper only. */
function isObliging({ columns, entities }: Graph, index: number): boolean {
	const organisation = entities.at(columns.relationships.to[index] ?? -1);
	return organisation?.kind === 'organisation' && organisation.obligation?.dormant === false;
}

// The same few signs over and over: made once.
const SIGNED = new Map(
	LAYERS.map((layer) => [
		layer,
		{ '+': { sign: '+', layer } as OwnSign, '-': { sign: '-', layer } as OwnSign }
	])
);

function signed(layer: Layer, sign: '+' | '-'): OwnSign {
	return SIGNED.get(layer)?.[sign] ?? { sign, layer };
}

const UNSIGNED = new Map<Layer, Map<Unsigned, OwnSign>>(LAYERS.map((layer) => [layer, new Map()]));

function unsigned(layer: Layer, reason: Unsigned): OwnSign {
	const known = UNSIGNED.get(layer)?.get(reason);
	if (known !== undefined) return known;
	const made: OwnSign = { sign: '0', layer, unsigned: reason };
	UNSIGNED.get(layer)?.set(reason, made);
	return made;
}
