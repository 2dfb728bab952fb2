import { describe, expect, it } from 'vitest';
import { OwnDesk } from '#lib/app/explorer/own/own-desk.svelte.ts';
import type { WorkspacePort } from '#lib/app/explorer/own/workspace-port.ts';
import { selectIn } from '#lib/app/explorer/gestures.ts';
import { inProcess } from '#lib/app/service/in-process.ts';
import { answerOwn } from '#lib/app/service/own/answer-own.ts';
import type { OwnService } from '#lib/app/service/own/own-protocol.ts';
import type { OwnWorkspace } from '#lib/app/service/own/own-workspace.ts';
import type { NamedUpload } from '#lib/exchange/in/read-own-file.ts';
import { TODAY } from '../../build/asking.ts';
import { openExplorer } from './components/open-explorer.ts';

function csv(...rows: string[]): NamedUpload {
	const bytes = new TextEncoder().encode(['from,to,kind,since', ...rows, ''].join('\r\n'));
	return {
		name: 'ties.csv',
		size: bytes.length,
		arrayBuffer: () => Promise.resolve(bytes.buffer)
	};
}

/** A desk over the small world, with a browser that keeps what it is given. `wait` holds up opening. */
function sit({
	kept,
	wait,
	isStubborn = false
}: {
	readonly kept?: OwnWorkspace;
	readonly wait?: Promise<void>;
	readonly isStubborn?: boolean;
} = {}) {
	const { explorer } = openExplorer('/?show=aaland&as=2020-10-15');
	const { graph } = explorer.world;
	const service: OwnService = async (request) => {
		if (request.what === 'open') await wait;
		return answerOwn(request, graph, explorer.shelf);
	};
	let inBrowser = kept;
	const port: WorkspacePort = {
		read: () => Promise.resolve(inBrowser),
		write: (workspace) => {
			inBrowser = workspace;
			return Promise.resolve(true);
		},
		remove: () => {
			if (!isStubborn) inBrowser = undefined;
			return Promise.resolve(!isStubborn);
		}
	};
	const desk = new OwnDesk({
		project: {
			world: explorer.world,
			shelf: explorer.shelf,
			service: inProcess(explorer.world.graph, explorer.shelf, TODAY, () =>
				Promise.resolve(undefined)
			),
			today: TODAY,
			folder: '',
			fetchShards: {
				claims: () => Promise.reject(new Error()),
				sources: () => Promise.reject(new Error())
			},
			fetchVoting: () => Promise.resolve(undefined)
		},
		service,
		port
	});
	return { desk, explorer, inBrowser: () => inBrowser };
}

const begun = async (given: Parameters<typeof sit>[0] = {}, address = 'http://localhost/') => {
	const sitting = sit(given);
	await sitting.desk.begin(sitting.explorer, new URL(address));
	return sitting;
};

describe('the desk of a reader’s own data', () => {
	it('keeps what it has read where another choice leads to a problem', async () => {
		const { desk } = await begun();
		await desk.read([csv('Aaland,League,,2019')]);
		expect(desk.preview?.kindless).toBe(1);
		await desk.choose({ kind: 'no.such-kind' });
		expect(desk.problems).not.toEqual([]);
		expect(desk.preview?.choices.kind).toBe('alignment.partnership');
		await desk.choose({ kind: 'support.arms' });
		expect(desk.problems).toEqual([]);
		expect(desk.preview?.choices.kind).toBe('support.arms');
	});

	it('forgets what it has read once another file cannot be', async () => {
		const { desk } = await begun();
		await desk.read([csv('Aaland,League,,2019')]);
		await desk.read([csv('Aaland,League,no.such-kind,2019')]);
		expect(desk.preview).toBeUndefined();
		expect(desk.problems).not.toEqual([]);
	});

	it('does not take the reader back from where they went while it was opening', async () => {
		const first = await begun();
		await first.desk.read([csv('Aaland,League,,2019')]);
		await first.desk.accept('merged');
		const kept = first.inBrowser();
		let go = (): void => undefined;
		const wait = new Promise<void>((resolve) => {
			go = resolve;
		});
		const { desk, explorer } = sit(kept === undefined ? { wait } : { kept, wait });
		const address = `http://localhost/?show=tapioca&own=merged.${kept?.key ?? ''}`;
		const beginning = desk.begin(explorer, new URL(address));
		selectIn(explorer, { what: 'entity', id: 'aaland' });
		const where = explorer.address;
		go();
		await beginning;
		expect(explorer.address).toBe(where);
		expect(desk.kept?.key).toBe(kept?.key);
	});

	it('shows nothing that the reader took back while it was opening', async () => {
		let go = (): void => undefined;
		const wait = new Promise<void>((resolve) => {
			go = resolve;
		});
		const { desk, explorer } = await begun({ wait });
		const before = explorer.address;
		selectIn(explorer, { what: 'entity', id: 'aaland' });
		await desk.read([csv('Aaland,League,,2019')]);
		const opening = desk.accept('merged');
		explorer.arrive(new URL(before, 'http://localhost/'), explorer.trail.entry - 1);
		go();
		await opening;
		expect(explorer.address).toBe(before);
		expect(explorer.world.own).toBeUndefined();
		expect(desk.isBusy).toBe(false);
	});

	it('says so where the browser does not let go of what it keeps', async () => {
		const { desk, explorer, inBrowser } = await begun({ isStubborn: true });
		await desk.read([csv('Aaland,League,,2019')]);
		await desk.accept('merged');
		await desk.remove();
		expect(explorer.world.own).toBeUndefined();
		expect(inBrowser()).toBeDefined();
		expect(desk.kept).toBeDefined();
		expect(explorer.trail.steps.at(-1)?.done).toContain('did not delete it');
	});
});
