import { expect, test as base, type Page } from '@playwright/test';
import { ExplorerPage } from './pages/explorer-page.ts';

interface Journey {
	readonly explorer: ExplorerPage;
	/** What a journey provokes on purpose, such as a page that is not there. */
	readonly expected: RegExp | undefined;
	readonly quietConsole: undefined;
}

/** A journey through the explorer: it fails where the console reports a problem, a policy is violated, a request fails or goes elsewhere. */
export const test = base.extend<Journey>({
	explorer: async ({ page }, use) => {
		await use(new ExplorerPage(page));
	},
	expected: [undefined, { option: true }],
	quietConsole: [
		async ({ page, baseURL, expected }, use) => {
			const problems = collectProblems(page, new URL(baseURL ?? '').origin);
			await use(undefined);
			const unexpected = problems.filter((problem) => expected?.test(problem) !== true);
			expect(unexpected, 'the console reports no problem').toEqual([]);
		},
		{ auto: true }
	]
});

function collectProblems(page: Page, origin: string): string[] {
	const problems: string[] = [];
	page.on('console', (message) => {
		// Said by the tests themselves, which keep it from being registered.
		if (message.text() === 'Service Worker registration blocked by Playwright') return;
		if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
	});
	page.on('pageerror', (error) => problems.push(error.message));
	page.on('requestfailed', (request) => {
		const why = request.failure()?.errorText ?? '';
		// A page that is left lets go of what it was fetching.
		if (why !== 'net::ERR_ABORTED') problems.push(`${why}: ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) problems.push(`${String(response.status())}: ${response.url()}`);
	});
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin)
			problems.push(`asked elsewhere: ${request.url()}`);
	});
	return problems;
}

export { expect };
