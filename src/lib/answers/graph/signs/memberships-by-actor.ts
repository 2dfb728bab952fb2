import { MEMBERSHIPS } from '#lib/facts/model/relationship.ts';
import { perGraph } from '../per-graph.ts';
import { groupByStart } from './group-by-start.ts';

const MEMBER = MEMBERSHIPS.indexOf('member') + 1;

/** Indices of the relationships by which each entity is a full member of something. */
export const membershipsByActor = perGraph((graph) => {
	const { membership } = graph.columns.relationships;
	return groupByStart(graph, (tie) => membership[tie] === MEMBER);
});
