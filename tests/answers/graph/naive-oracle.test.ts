import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path, Step } from '#lib/answers/graph/answer.ts';
import { buildGraph } from '#lib/answers/graph/graph.ts';
import { tracePaths } from '#lib/answers/graph/paths/trace-paths.ts';
import { toSnapshot } from '#lib/facts/snapshot/to-snapshot.ts';
import { RANDOM_GIVEN, randomLines, randomQuestions, sound } from '../../build/random-worlds.ts';
import { worldRecords } from '../../build/world.ts';
import { pathsNaively, type NaivePath } from '../../oracle/naive-paths.ts';
import { plainWorld } from '../../oracle/plain-world.ts';

// Paths, their signs and their order against an oracle that reads the plain records
// day by day and shares no code with the answers: it takes only each record's
// period, evidence and claims as assembled, which have tests of their own.
// Left out of these worlds: `together`, retracted and deprecated claims, episodes that close what was
// done in a war, filters by kind beside kinds asked for, ideologies, `serves`.

const KINDS = [
	['support.arms', 'support.humanitarian', 'opposition.threat'],
	['alignment.defence-pact', 'alignment.peace-agreement', 'opposition.militarised-dispute'],
	['alignment.consultation-pact', 'role.member-of', 'support.arms'],
	['role.party-to', 'support.arms', 'opposition.armed', 'role.leads']
] as const;

const asked = fc
	.tuple(randomQuestions, fc.option(fc.constantFrom(...KINDS), { nil: undefined, freq: 3 }))
	.map(([question, kinds]) => ({ ...question, ...(kinds === undefined ? {} : { kinds }) }));

const questions = fc.array(asked, { minLength: 20, maxLength: 20 });

function told({ entities, steps, sign, basis, grade, origins, lastObserved }: Path) {
	return {
		entities,
		steps: steps.map(toldStep),
		sign,
		basis,
		grade,
		origins,
		lastObserved
	};
}

function toldStep({ from, to, sign, basis, grade, origins, lastObserved, strands }: Step) {
	const decide = strands
		.filter(({ decides }) => decides)
		.map(({ relationship, derived }) => derived?.basis.join('+') ?? relationship);
	return { from, to, sign, basis, grade, origins, lastObserved, decide: decide.sort() };
}

function toldNaively({ steps, ...path }: NaivePath) {
	return {
		...path,
		steps: steps.map(({ counted: _, origins, ...step }) => ({ ...step, origins: origins.size }))
	};
}

describe('paths against an oracle that shares no code with them', () => {
	it('are the same, with the same signs, resting on the same ties, in the same order', () => {
		fc.assert(
			fc.property(randomLines, questions, (lines, asks) => {
				const records = sound(() => worldRecords(RANDOM_GIVEN, ...lines));
				const graph = buildGraph(toSnapshot(records, '000000000000').snapshot);
				for (const question of asks) {
					const answer = tracePaths(graph, { ...question, together: false });
					const naive = pathsNaively(plainWorld(records, question.window), question);
					expect(answer.complete).toBe(true);
					expect(answer.paths.map(told)).toEqual(naive.map(toldNaively));
				}
			}),
			{ numRuns: 100 }
		);
	});
});
