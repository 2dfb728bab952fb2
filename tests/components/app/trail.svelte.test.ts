import { describe, expect, it } from 'vitest';
import { Trail, type HistoryPort } from '#lib/app/explorer/trail.svelte.ts';

/** A browser's history that is written down. */
function written(): HistoryPort & { readonly calls: string[] } {
	const calls: string[] = [];
	return {
		calls,
		push: (address, entry) => calls.push(`push ${String(entry)} ${address}`),
		replace: (address, entry) => calls.push(`replace ${String(entry)} ${address}`),
		go: (by) => calls.push(`go ${String(by)}`)
	};
}

describe('the trail', () => {
	it('makes one entry of a changed view and none of the same', () => {
		const port = written();
		const trail = new Trail(port, '?a', 'Opened');
		trail.commit('?b', 'Looked at 2020');
		trail.commit('?b', 'Looked at 2020');
		expect(port.calls).toEqual(['push 1 ?b']);
		expect(trail.steps.map(({ done }) => done)).toEqual(['Opened', 'Looked at 2020']);
	});

	it('undoes by going back and redoes by going forward', () => {
		const port = written();
		const trail = new Trail(port, '?a', 'Opened');
		trail.undo();
		expect(port.calls).toEqual([]);
		trail.commit('?b', 'Second');
		trail.undo();
		trail.arrive(0, '?a');
		expect(trail.canUndo).toBe(false);
		expect(trail.canRedo).toBe(true);
		trail.redo();
		expect(port.calls).toEqual(['push 1 ?b', 'go -1', 'go 1']);
	});

	it('drops what was undone when something new is done', () => {
		const trail = new Trail(written(), '?a', 'Opened');
		trail.commit('?b', 'Second');
		trail.commit('?c', 'Third');
		trail.arrive(0, '?a');
		trail.commit('?d', 'Other');
		expect(trail.steps.map(({ done }) => done)).toEqual(['Opened', 'Other']);
		expect(trail.canRedo).toBe(false);
	});

	it('changes the present entry for what follows by itself', () => {
		const port = written();
		const trail = new Trail(port, '?a', 'Opened');
		trail.commit('?b', 'Second');
		trail.amend('?b#placed');
		expect(port.calls.at(-1)).toBe('replace 1 ?b#placed');
		expect(trail.address).toBe('?b#placed');
	});

	it('starts anew at an entry of a visit before, whatever number that carries', () => {
		const trail = new Trail(written(), '?b', 'Opened');
		trail.commit('?c', 'Third');
		trail.arrive(0, '?a');
		expect(trail.steps).toEqual([{ entry: 0, address: '?a', done: 'Opened a link' }]);
		expect(trail.address).toBe('?a');
		expect(trail.canRedo).toBe(false);
	});

	it('goes on after a reload where it was, with what was undone to be done again', () => {
		let kept: { steps: Trail['steps']; entry: number } | undefined;
		const keep = ({ steps, entry }: Trail | { steps: Trail['steps']; entry: number }) =>
			(kept = { steps, entry });
		const before = new Trail(written(), '?a', 'Opened', keep);
		before.commit('?b', 'Second');
		before.commit('?c', 'Third');
		before.arrive(1, '?b');
		const port = written();
		const after = new Trail(port, '?b', 'Opened');
		after.resume(kept!);
		after.begin();
		expect(port.calls).toEqual(['replace 1 ?b']);
		expect([after.canUndo, after.canRedo]).toEqual([true, true]);
		expect(after.steps.map(({ done }) => done)).toEqual(['Opened', 'Second', 'Third']);
	});

	it('takes the nearest of the steps that show the same, and none where none does', () => {
		const steps = ['?a', '?b', '?a', '?c'].map((address, entry) => ({ entry, address, done: '' }));
		const trail = new Trail(written(), '?a', 'Opened');
		trail.resume({ steps, entry: 3 });
		expect(trail.entry).toBe(2);
		const elsewhere = new Trail(written(), '?z', 'Opened');
		elsewhere.resume({ steps, entry: 3 });
		expect(elsewhere.steps.map(({ address }) => address)).toEqual(['?z']);
	});

	it('goes on where the address asked for what is not at hand yet, such as a reader’s own data', () => {
		const steps = ['?a', '?a&own=merged.1', '?a&own=beside.1'].map((address, entry) => ({
			entry,
			address,
			done: ''
		}));
		const trail = new Trail(written(), '?a', 'Opened');
		trail.resume({ steps, entry: 2 }, '?a&own=beside.1');
		expect(trail.entry).toBe(2);
		trail.arrive(1, '?a', '?a&own=merged.1');
		expect(trail.entry).toBe(1);
		expect(trail.steps).toHaveLength(3);
	});

	it('returns to any step in one move', () => {
		const port = written();
		const trail = new Trail(port, '?a', 'Opened');
		trail.commit('?b', 'Second');
		trail.commit('?c', 'Third');
		trail.returnTo(0);
		expect(port.calls.at(-1)).toBe('go -2');
	});
});
