import { expect, test } from './journey.ts';
import { SEED_QUESTION } from './pages/explorer-page.ts';

const LINK = `/?q=${encodeURIComponent(SEED_QUESTION)}&as=2020-10-15&show=turkiye,azerbaijan,russia,armenia&sel=answer&room=paths`;

test('a link shows the same picture again, also after a reload', async ({ explorer, page }) => {
	await explorer.open(LINK);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	const scope = await explorer.scope.textContent();
	const outline = await explorer.outline.ariaSnapshot();

	await page.reload();
	await explorer.ready();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.scope).toHaveText(scope ?? '');
	expect(await explorer.outline.ariaSnapshot()).toBe(outline);
});

test('undo is back and redo is forward, one entry a changed view', async ({ explorer, page }) => {
	await explorer.open(LINK);
	await page.getByRole('button', { name: 'Table' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('button', { name: 'Today' }).click();
	await expect(explorer.asOf).not.toHaveValue('15 October 2020');

	await page.goBack();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
	await expect(page.getByRole('table')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('table')).toBeHidden();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByRole('table')).toBeVisible();
	await page.goForward();
	await expect(explorer.asOf).not.toHaveValue('15 October 2020');
	// The same view is no new entry: one step back is one changed view.
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
});

test('going back brings back the question and its answer', async ({ explorer, page }) => {
	await explorer.open(LINK);
	await explorer.ask('Iran ->> Azerbaijan');
	await expect(explorer.answer(/^\w+ paths?\b/)).toBeVisible();
	await page.goBack();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.line).toHaveValue(SEED_QUESTION);
	await page.goForward();
	await expect(explorer.line).toHaveValue(/^Iran ->> Azerbaijan/);
	await expect(explorer.answer(/^\w+ paths?\b/)).toBeVisible();
});

test('the way back leads through other pages too', async ({ explorer, page }) => {
	await explorer.open(LINK);
	await page.getByRole('link', { name: 'Method', exact: true }).click();
	await expect(page).toHaveURL(/\/method$/);
	await page.goBack();
	await explorer.ready();
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(explorer.asOf).toHaveValue('15 October 2020');
});

test('the trail goes back to any step', async ({ explorer, page }) => {
	await explorer.open('/?room=explore');
	await page.getByRole('button', { name: /^Roles/ }).click();
	await page.getByRole('button', { name: /^Leaders/ }).click();
	const trail = page.getByRole('region', { name: 'Trail' });
	await trail.getByRole('button', { name: 'Opened the page' }).click();
	await expect(page.getByRole('button', { name: /^Roles/ })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	expect(new URL(page.url()).searchParams.has('fam')).toBe(false);
});

test('dragged places travel in the link', async ({ explorer, page }) => {
	await explorer.open(`${LINK}#moved=turkiye@-500,-400`);
	await expect(explorer.entity('Türkiye')).toHaveAccessibleName(/pinned/);
	expect(new URL(page.url()).hash).toBe('#moved=turkiye@-500,-400');
});

test('a link says when the facts have changed since it was made', async ({ explorer, page }) => {
	await explorer.open(`${LINK}&rev=000000000000`);
	await expect(page.getByRole('status').filter({ hasText: 'made at revision' })).toContainText(
		'000000000000'
	);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
});

test('what a link says and nobody can read is told, not dropped', async ({ explorer, page }) => {
	await explorer.open('/?show=turkiye,atlantis&as=someday');
	const notice = page.getByRole('status').filter({ hasText: 'Left out of the link' });
	await expect(notice).toContainText('There is no entity "atlantis".');
	await expect(notice).toContainText('"someday" cannot be read');
});

test('the link that is shared says at which revision it was made', async ({
	context,
	explorer,
	page
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await explorer.open(LINK);
	await page.getByRole('button', { name: 'Share' }).click();
	await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(link).searchParams.get('rev')).toMatch(/^[0-9a-f]{12}\.\d{4}-\d{2}-\d{2}$/);
	await explorer.open(link);
	await expect(explorer.answer('Opposed patrons')).toBeVisible();
	await expect(page.getByText(/This link was made/)).toBeHidden();
	// Made long ago, at another revision.
	await explorer.open(link.replace(/rev=[^&#]*/, 'rev=0123456789ab.2020-01-01'));
	const notice = page
		.getByRole('status')
		.filter({ hasText: 'This link was made on 1 January 2020' });
	await expect(notice).toContainText('on claims read after that day');
	await notice.getByText('Claims read since').click();
	await expect(notice.getByRole('link').first()).toBeVisible();
});
