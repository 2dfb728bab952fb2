import { generateWorld } from './generated-world.ts';
import { benchLoading } from './loading.ts';
import { benchAllShortest, benchTenShortest } from './several.ts';
import { benchShortest } from './shortest.ts';

/**
 * npm run bench: what the question engine takes beside named packages, in one
 * run, interleaved, on generated graphs. Prints medians, 99th percentiles and
 * ratios; asserts nothing but that the answers are legal.
 */
for (const [entities, relationships] of [
	[2_500, 10_000],
	[10_000, 50_000]
] as const) {
	const world = generateWorld(entities, relationships);
	console.log(`\n${world.name} entities / relationships`);
	const graph = benchLoading(world);
	benchShortest(world, graph);
	benchTenShortest(world, graph);
	benchAllShortest(world, graph);
}
