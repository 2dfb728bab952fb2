import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import OfflineLine from '#lib/app/components/OfflineLine.svelte';
import { Offline } from '#lib/app/explorer/offline/offline.svelte.ts';
import type { OfflinePort } from '#lib/app/explorer/offline/offline-port.ts';

/** A browser that keeps everything at once, unless said otherwise. */
function offlineWith(port: Partial<OfflinePort> = {}): Offline {
	return new Offline({
		savesData: false,
		isKept: () => Promise.resolve(false),
		keepProgram: () => Promise.resolve('kept'),
		keepFacts: () => Promise.resolve('2026-11-26'),
		isCurrent: () => Promise.resolve(true),
		...port
	});
}

const line = () => page.getByText(/offline|newer/);

describe('the line about use without a network', () => {
	it('promises nothing before everything is there', async () => {
		let finish: (on: string) => void = () => undefined;
		const offline = offlineWith({
			keepFacts: (onprogress) => {
				onprogress(3, 12);
				return new Promise((resolve) => (finish = resolve));
			}
		});
		await render(OfflineLine, { offline });
		await expect.element(line()).not.toBeInTheDocument();
		const begun = offline.begin();
		await expect.element(line()).toHaveTextContent('Being kept for use offline: 25 %.');
		finish('2026-11-26');
		await begun;
		await expect.element(line()).toHaveTextContent('Works offline, kept on 26 November 2026.');
	});

	it('says nothing where nothing can be kept', async () => {
		const offline = offlineWith({ keepProgram: () => Promise.resolve('impossible') });
		await render(OfflineLine, { offline });
		await offline.begin();
		await expect.element(line()).not.toBeInTheDocument();
	});

	it('fetches nothing where data is to be saved, until it is told to', async () => {
		let asked = 0;
		const offline = offlineWith({
			savesData: true,
			keepProgram: () => {
				asked++;
				return Promise.resolve('kept');
			}
		});
		await render(OfflineLine, { offline });
		await offline.begin();
		expect(asked).toBe(0);
		await page.getByRole('button', { name: 'Keep it' }).click();
		await expect.element(line()).toHaveTextContent('Works offline,');
	});

	it('does not call missing what was kept before data was to be saved', async () => {
		const offline = offlineWith({ savesData: true, isKept: () => Promise.resolve(true) });
		await offline.begin();
		expect(offline.state).toEqual({ at: 'kept', on: '2026-11-26' });
	});

	it('says why it does not work, and tries again', async () => {
		let fails = true;
		const offline = offlineWith({
			keepFacts: () =>
				fails ? Promise.reject(new Error('The disk is full.')) : Promise.resolve('2026-11-26')
		});
		await render(OfflineLine, { offline });
		await offline.begin();
		await expect.element(line()).toHaveTextContent('Does not work offline. The disk is full.');
		fails = false;
		await page.getByRole('button', { name: 'Try again' }).click();
		await expect.element(line()).toHaveTextContent('Works offline,');
	});

	it('owns up once the server has newer facts', async () => {
		let current = true;
		const offline = offlineWith({ isCurrent: () => Promise.resolve(current) });
		await render(OfflineLine, { offline });
		await offline.begin();
		await offline.check();
		await expect.element(line()).toHaveTextContent('Works offline,');
		current = false;
		await offline.check();
		await expect.element(line()).toHaveTextContent('a newer edition');
	});

	it('is silent about what was stopped because the page was left', async () => {
		const offline = offlineWith({
			keepFacts: (_onprogress, signal) =>
				new Promise((_resolve, reject) => {
					signal.addEventListener('abort', () => reject(new Error('Aborted.')));
				})
		});
		const begun = offline.begin();
		await Promise.resolve();
		offline.stop();
		await begun;
		expect(offline.state.at).toBe('keeping');
	});
});
