import {
	highlightsOfComparison,
	highlightsOfPaths,
	type Highlights
} from '#lib/picture/scene/highlights.ts';
import type { Answered } from '../service/service.ts';
import type { World } from './world.ts';

/** What an answer brings to the fore: both chains of a comparison, or the first path. */
export function highlightsOf(
	{ graph }: World,
	answered: Answered | undefined
): Highlights | undefined {
	if (answered === undefined) return undefined;
	if ('comparison' in answered) return highlightsOfComparison(graph, answered.comparison);
	const [first] = answered.paths.paths;
	return first === undefined ? undefined : highlightsOfPaths(graph, [first]);
}
