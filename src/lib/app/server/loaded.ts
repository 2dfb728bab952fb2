import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimText } from '#lib/facts/model/claim.ts';
import { formatDay, parsePartialDate, type PartialDate } from '#lib/facts/model/partial-date.ts';
import { readShard } from '#lib/facts/snapshot/claim-shards.ts';
import { readCore } from '#lib/facts/snapshot/read-core.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import type { ClaimTextLookup } from '#lib/answers/text/answer-question.ts';
import { openWorld, type World } from '../explorer/world.ts';
import type { Freshness } from './api/respond.ts';

/** The snapshot that this server serves, indexed; immutable for as long as the process lives. */
export interface Loaded extends World {
	readonly claimText: ClaimTextLookup;
	/** The day in UTC. */
	today(): PartialDate;
	freshness(): Freshness;
	/** An artefact as it was built: `core` or `claims-<n>`; undefined where there is none of that name. */
	part(name: string): string | undefined;
	/** How many parts hold claim texts. */
	readonly shards: number;
}

const MILLISECONDS_A_DAY = 86_400_000;
let once: Loaded | undefined;

/** The snapshot, read at the first call. Throws where it is missing or broken, with the check that failed. */
export function loaded(): Loaded {
	return (once ??= load(process.env['SNAPSHOT'] ?? 'generated/snapshot'));
}

function load(folder: string): Loaded {
	const core = readText(join(folder, 'core.json'));
	const { snapshot, unreadable } = readCore(core);
	if (unreadable !== undefined)
		throw new BrokenSnapshotError(`${unreadable.check}: ${unreadable.message}`);
	const parts = new Map([['core', core]]);
	const texts = new Map<string, ClaimText>();
	const files = readdirSync(join(folder, 'claims'));
	for (const file of files) {
		const text = readText(join(folder, 'claims', file));
		const shard = readShard(text, snapshot.revision);
		if (shard === undefined)
			throw new BrokenSnapshotError(`claims: ${file} is of another revision than the core.`);
		parts.set(`claims-${file.replace('.json', '')}`, text);
		for (const [address, says] of shard) texts.set(address, says);
	}
	const today = (): PartialDate => dateOf(Math.floor(Date.now() / MILLISECONDS_A_DAY));
	return {
		...openWorld(buildGraph(snapshot)),
		claimText: (address) => texts.get(address),
		today,
		freshness: () => ({ revision: snapshot.revision, today: today().text }),
		part: (name) => parts.get(name),
		shards: files.length
	};
}

function readText(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (error) {
		throw new BrokenSnapshotError(`files: ${file} cannot be read.`, { cause: error });
	}
}

function dateOf(day: number): PartialDate {
	const date = parsePartialDate(formatDay(day));
	if (date === undefined) throw new RangeError(`Day ${String(day)} has no date.`);
	return date;
}

/** The server must not start on it. */
export class BrokenSnapshotError extends Error {
	constructor(what: string, options?: ErrorOptions) {
		super(`The snapshot cannot be served. Failed check: ${what}`, options);
		this.name = 'BrokenSnapshotError';
	}
}
