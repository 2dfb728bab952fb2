import { expect, test as base } from '@playwright/test';
import { ExplorerPage } from './pages/explorer-page.ts';

/** A journey through the explorer: it fails where the console reports a problem. */
export const test = base.extend<{ explorer: ExplorerPage; quietConsole: undefined }>({
	explorer: async ({ page }, use) => {
		await use(new ExplorerPage(page));
	},
	quietConsole: [
		async ({ page }, use) => {
			const problems: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning')
					problems.push(message.text());
			});
			page.on('pageerror', (error) => problems.push(error.message));
			await use(undefined);
			expect(problems, 'the console reports no problem').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
