import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '#lib/exchange/format.ts';
import { writeExtract } from '#lib/exchange/write-extract.ts';
import type { FileReply, FileRequest } from '#lib/app/service/files/file-request.ts';
import { FileFailedError, writeApart } from '#lib/app/service/files/write-apart.ts';
import { writeFile } from '#lib/app/service/files/write-file.ts';
import type { WorkerLike } from '#lib/app/service/worker/calls.ts';
import { answerQuestion } from '#lib/answers/text/answer-question.ts';
import { ask, TODAY } from '../../../build/asking.ts';
import { sourceLookup } from '../../../build/world.ts';
import { SMALL, taken } from '../../../exchange/taken.ts';
import { patrons } from '../../explorer/world.ts';

const { world, texts } = patrons();
const EXTRACT = taken(SMALL);
const ANSWERED = answerQuestion(
	world.graph,
	ask(world.graph.snapshot, 'Aaland -> Borduria vs Ruritania -> Syldavia @2020-10-15'),
	TODAY,
	{ textOf: (address) => texts.get(address), sourceOf: sourceLookup(world.graph.snapshot) }
);
const SAVED = { view: '?show=aaland', savedOn: '2026-11-26', notes: 'Mine.', lines: [] };

const REQUESTS: readonly FileRequest[] = [
	...EXPORT_FORMATS.filter(({ from }) => from === 'extract').map(
		({ id }) => ({ what: 'extract', format: id, extract: EXTRACT, answered: ANSWERED }) as const
	),
	{ what: 'snapshot', extract: EXTRACT, saved: SAVED },
	{ what: 'template', vocabulary: world.graph.snapshot.vocabulary },
	{
		what: 'citations',
		cited: {
			title: 'Two patrons',
			revision: '1a2b3c',
			link: 'https://multipolar.example/?show=aaland',
			accessed: TODAY
		}
	}
];
const CSL: FileRequest = { what: 'extract', format: 'csl', extract: EXTRACT };

type Reply = (request: FileRequest) => Promise<FileReply | undefined>;

/** A worker that answers as it is told, with what it was given copied as a browser copies it. */
class ToldWorker extends EventTarget {
	readonly #reply: Reply;
	isGone = false;

	constructor(reply: Reply) {
		super();
		this.#reply = reply;
	}

	postMessage(request: FileRequest): void {
		void this.#reply(structuredClone(request)).then((reply) =>
			this.dispatchEvent(
				reply === undefined
					? new Event('error')
					: new MessageEvent('message', { data: structuredClone(reply) })
			)
		);
	}

	terminate(): void {
		this.isGone = true;
	}
}

function told(reply: Reply) {
	const worker = new ToldWorker(reply);
	return { worker, start: () => worker as unknown as WorkerLike };
}

describe('a file that is written apart', () => {
	it.each(REQUESTS)('is the same as one that is written here: $what $format', async (request) => {
		const { worker, start } = told(async (copied) => ({ written: await writeFile(copied) }));
		expect(await writeApart(request, start)).toEqual(await writeFile(request));
		expect(worker.isGone).toBe(true);
	});

	it('is written here where the worker is lost', async () => {
		const { worker, start } = told(() => Promise.resolve(undefined));
		expect(await writeApart(CSL, start)).toBe(writeExtract('csl', EXTRACT));
		expect(worker.isGone).toBe(true);
	});

	it('is written here where no worker can be started', async () => {
		const none = () => {
			throw new Error('Workers are forbidden here.');
		};
		expect(await writeApart(CSL, none)).toBe(writeExtract('csl', EXTRACT));
	});

	it('says why it could not be written', async () => {
		const { worker, start } = told(() => Promise.resolve({ failure: 'The report has no end.' }));
		await expect(writeApart(CSL, start)).rejects.toThrow(FileFailedError);
		await expect(writeApart(CSL, start)).rejects.toThrow('The report has no end.');
		expect(worker.isGone).toBe(true);
	});
});
