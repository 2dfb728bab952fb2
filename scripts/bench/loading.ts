import { brotliCompressSync, constants } from 'node:zlib';
import { readCore } from '../../src/lib/facts/snapshot/read-core.ts';
import { writeCore } from '../../src/lib/facts/snapshot/write-core.ts';
import { buildGraph, type Graph } from '../../src/lib/answers/graph/graph.ts';
import { fromGraphologyJson, toGraphologyJson } from './contenders.ts';
import type { GeneratedWorld } from './generated-world.ts';
import { interleave } from './interleave.ts';
import { kilo, report } from './report.ts';

/** From bytes to a graph that can be asked: sizes and times. Gives the graph. */
export function benchLoading(world: GeneratedWorld): Graph {
	const core = writeCore(world.records, '000000000000');
	const json = toGraphologyJson(world);
	size(core, json);
	load(core, json);
	const graph = open(core);
	indexSize(graph);
	return graph;
}

function size(core: Uint8Array, json: string): void {
	const packed = (bytes: Uint8Array) =>
		brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
	const [ours, theirs] = [packed(core), packed(Buffer.from(json))];
	console.log(
		`  core ${kilo(core.length)}, ${kilo(ours)} brotli; JSON ${kilo(json.length)}, ${kilo(theirs)} brotli: 1/${(theirs / ours).toFixed(1)}`
	);
}

function indexSize({ rows, neighbours, arcs, ways, columns }: Graph): void {
	const csr = [rows, neighbours, arcs, ways].reduce((sum, each) => sum + each.byteLength, 0);
	const all = [columns.relationships, columns.spans, columns.claims].flatMap((part) =>
		Object.values(part as unknown as Record<string, unknown>)
	);
	const bytes = all.reduce<number>(
		(sum, each) => sum + (ArrayBuffer.isView(each) ? each.byteLength : 0),
		0
	);
	console.log(`  index: rows of arcs ${kilo(csr)}, columns ${kilo(bytes)}`);
}

function load(core: Uint8Array, json: string): void {
	const times = interleave(
		[
			{ name: 'ours', run: () => open(core) },
			{ name: 'theirs', run: () => fromGraphologyJson(json) }
		],
		120,
		10
	);
	report('bytes to queryable', times, 'JSON into graphology');
}

function open(core: Uint8Array): Graph {
	const { snapshot } = readCore(core);
	if (snapshot === undefined) throw new TypeError('The core cannot be read.');
	return buildGraph(snapshot);
}
