import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

/** Saves the view as a snapshot and gives its text. */
async function save(page: Page, notes: string): Promise<{ name: string; text: string }> {
	await page.getByRole('button', { name: 'Export', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Export' });
	await sheet.getByRole('textbox', { name: 'Notes that go into it' }).fill(notes);
	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: 'Save snapshot' }).click();
	const file = await download;
	await page.keyboard.press('Escape');
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** Where a snapshot has what, and its lines. */
function drawnIn(text: string): unknown {
	const { positions, lines } = JSON.parse(text) as Record<string, unknown>;
	return { positions, lines };
}

/** Opens a file on the page that is for it. */
async function openAt(page: Page, text: string): Promise<void> {
	await page.goto('/open');
	const buffer = Buffer.from(text);
	await page
		.getByLabel('Choose a file')
		.setInputFiles({ name: 'view.multipolar.json', mimeType: 'application/json', buffer });
}

// A view is opened twice over, with all texts it rests on.
test.slow();

test('a view saved, and opened elsewhere, is the same picture', async ({
	explorer,
	page,
	browser,
	baseURL
}) => {
	await explorer.open();
	// A place of the reader's own.
	await explorer.walkTo('Armenia');
	await page.keyboard.press('p');
	await expect(page).toHaveURL(/#.*moved=/);
	const counts = await explorer.counts();
	const { name, text } = await save(page, 'Look at Russia.\nBoth sides.');
	expect(name).toMatch(/^turkiye-azerbaijan-vs-russia-armenia_2020-10-15_r.*\.multipolar\.json$/);
	const address = new URL(page.url());

	const elsewhere = await browser.newPage({
		...(baseURL === undefined ? {} : { baseURL }),
		viewport: page.viewportSize()
	});
	const other = new (explorer.constructor as new (page: Page) => typeof explorer)(elsewhere);
	await openAt(elsewhere, text);
	await other.ready();
	const notice = elsewhere.getByRole('status').filter({ hasText: 'Snapshot “' });
	await expect(notice).toContainText('Nothing of it has changed since.');
	await expect(notice).toContainText('Look at Russia.');
	await expect(other.answer('Opposed patrons')).toBeVisible();
	expect(await other.counts()).toEqual(counts);
	expect(new URL(elsewhere.url()).hash).toBe(address.hash);
	expect(new URL(elsewhere.url()).searchParams.get('show')).toBe(address.searchParams.get('show'));
	// Saved again, it has everything in the same place, and the same lines.
	const again = await save(elsewhere, '');
	expect(drawnIn(again.text)).toEqual(drawnIn(text));
	await elsewhere.close();
});

test('a snapshot of other facts is drawn as it was, and says what has changed since', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const { text } = await save(page, '');
	const file = JSON.parse(text) as {
		revision: string;
		positions: { id: string; x: number; y: number }[];
		entities: Record<string, unknown>[];
		relationships: Record<string, unknown>[];
	};
	file.revision = '0123456789ab';
	// It knew a tie that is gone, not one that there is, and that one tie held on.
	const [first, second, third] = file.relationships;
	if (first === undefined || second === undefined || third === undefined) throw new Error('Empty');
	file.relationships = [
		{ ...first, id: 'long-gone-tie' },
		{ ...second, since: '1801' },
		...file.relationships.slice(2)
	];
	for (const position of file.positions) position.x += 40;
	await openAt(page, JSON.stringify(file));
	await explorer.ready();
	const notice = page.getByRole('status').filter({ hasText: 'Snapshot “' });
	await expect(notice).toContainText('saved on');
	await expect(notice).toContainText(/Since then: 1 retired,.* added/);
	await notice.getByText('What has changed').click();
	await expect(notice).toContainText('no longer among the facts');
	await expect(notice).toContainText('was from 1801');
	// Everything stands where the file says.
	await expect(page).toHaveURL(/#.*placed=/);
	// What is gone is drawn from the file, by itself.
	await notice.getByRole('button', { name: 'Open the file’s own records' }).click();
	const sheet = page.getByRole('dialog', { name: 'Your own data' });
	await sheet.getByRole('button', { name: 'Show by itself' }).click();
	await expect(page).toHaveURL(/own=beside/);
	await expect(explorer.outline).toContainText('Türkiye');
	// Each is one step, that can be undone.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page).toHaveURL(/#.*placed=/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page).not.toHaveURL(/placed=/);
});

test('a file that is none is refused with a message, and everything stays', async ({
	explorer,
	page
}) => {
	await explorer.open();
	const { text } = await save(page, '');
	const before = page.url();
	for (const [broken, message] of [
		[text.slice(0, 5000), 'ends in the middle'],
		['{"schema": "multipolar-snapshot/1", "__proto__": {}}', 'No field is called so'],
		[`{"a": ${'['.repeat(100_000)}`, 'more than 32 deep'],
		['<svg onload="alert(1)"/>', 'The file is no JSON']
	] as const) {
		await page.getByRole('button', { name: 'Export', exact: true }).click();
		await page
			.getByRole('dialog')
			.getByLabel('Snapshot file')
			.setInputFiles({
				name: 'view.json',
				mimeType: 'application/json',
				buffer: Buffer.from(broken)
			});
		await expect(page.getByRole('alert')).toContainText(message);
		await expect(page.getByRole('alert')).toContainText('everything is as it was');
		expect(page.url()).toBe(before);
		await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
	}
	await openAt(page, 'nonsense');
	await expect(page.getByRole('alert')).toContainText('The file is no JSON');
});

test('a label in a snapshot is text, whatever it says', async ({ explorer, page }) => {
	await explorer.open();
	const { text } = await save(page, '<img src=x onerror="document.title=1">');
	const file = JSON.parse(text) as {
		title: string;
		revision: string;
		entities: { label: string }[];
	};
	file.title = '<script>document.title=1</script>';
	file.revision = '0123456789ab';
	for (const entity of file.entities) entity.label = '<b>bold</b>';
	await openAt(page, JSON.stringify(file));
	await explorer.ready();
	const notice = page.getByRole('status').filter({ hasText: 'Snapshot “' });
	await expect(notice).toContainText('<script>document.title=1</script>');
	await expect(notice).toContainText('<img src=x');
	await expect(notice.locator('img, script, b')).toHaveCount(0);
});

test('a file dropped on the picture is opened', async ({ explorer, page }) => {
	await explorer.open();
	const { text } = await save(page, 'Dropped.');
	const transfer = await page.evaluateHandle((content) => {
		const data = new DataTransfer();
		data.items.add(new File([content], 'view.json', { type: 'application/json' }));
		return data;
	}, text);
	await page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
	await expect(page.getByText('Drop a snapshot, or data of your own, to open it')).toBeVisible();
	await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
	await expect(page.getByRole('status').filter({ hasText: 'Snapshot “' })).toContainText(
		'Dropped.'
	);
});
