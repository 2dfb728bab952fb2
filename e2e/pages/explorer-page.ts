import { expect, type Locator, type Page } from '@playwright/test';

export const SEED_QUESTION = 'Türkiye -> Azerbaijan vs Russia -> Armenia @2020-10-15';

/** Links to the pages of sources; those to publishers say that they lead elsewhere. */
export function sourceLinks(within: Page | Locator): Locator {
	return within.locator('a[href*="source/"]:not([rel])');
}

/** The explorer as a reader meets it: by roles and names. */
export class ExplorerPage {
	readonly page: Page;
	readonly line: Locator;
	readonly completions: Locator;
	readonly picture: Locator;
	readonly dossier: Locator;
	readonly outline: Locator;
	readonly scope: Locator;
	readonly asOf: Locator;
	readonly slider: Locator;

	constructor(page: Page) {
		this.page = page;
		this.line = page.getByRole('combobox', { name: 'Question' });
		this.completions = page.getByRole('listbox', { name: 'Completions' });
		this.picture = page.getByRole('application', { name: /^Picture of/ });
		this.dossier = page.getByRole('complementary', { name: 'Dossier' });
		this.outline = page.getByRole('tree', { name: 'Outline of what is drawn' });
		this.scope = page.getByText(
			/^\d+ of \d+ entities(, those with most ties)?, \d+ of \d+ relationships/
		);
		this.asOf = page.getByRole('textbox', { name: 'As of' });
		this.slider = page.getByRole('slider', { name: 'As-of day' });
	}

	/** Opens an address and waits until it can be worked with. */
	async open(address = '/'): Promise<void> {
		await this.page.goto(address);
		await this.ready();
	}

	/** The canvas is there once scripts run; what is around it comes to life after it. */
	async ready(): Promise<void> {
		await expect(this.picture.locator('canvas').first()).toBeAttached();
		await this.alive();
	}

	/** Waits until everything can be pressed, whatever form the picture has. */
	async alive(): Promise<void> {
		await this.page.waitForFunction(() => performance.getEntriesByName('parts-alive').length > 0);
	}

	async ask(line: string): Promise<void> {
		await this.line.fill(line);
		await this.line.press('Enter');
	}

	async enter(room: 'Explore' | 'Paths' | 'Findings' | 'Briefings'): Promise<void> {
		await this.page.getByRole('tab', { name: room }).click();
	}

	answer(title: string | RegExp): Locator {
		return this.dossier.getByRole('heading', { name: title, level: 2 });
	}

	/** An entity as the outline has it. */
	entity(name: string): Locator {
		return this.outline.getByRole('treeitem', { name: new RegExp(`^${name}, `) });
	}

	/** How many entities and relationships are drawn, and how many there are. */
	async counts(): Promise<{ entities: number; relationships: number; allEntities: number }> {
		const text = (await this.scope.textContent()) ?? '';
		const [entities = 0, allEntities = 0, relationships = 0] = [...text.matchAll(/\d+/g)].map(
			Number
		);
		return { entities, allEntities, relationships };
	}

	/** Puts the focus on an entity of the outline. */
	async walkTo(name: string): Promise<void> {
		await this.entity(name).focus();
	}

	/** Where the drawn entities stand: pinning writes a place into the link, undoing takes it out again. */
	async placeOf(name: string): Promise<string> {
		const before = this.page.url();
		await this.walkTo(name);
		await this.page.keyboard.press('p');
		await expect(this.page).toHaveURL(/#.*moved=/);
		const place = new URL(this.page.url()).hash;
		await this.page.goBack();
		await expect(this.page).toHaveURL(before);
		return place;
	}

	/** The picture once flags and fonts have come and nothing moves. */
	async pictureAtRest(): Promise<Buffer> {
		let last = await this.#shoot();
		await expect
			.poll(async () => {
				const before = last;
				last = await this.#shoot();
				return before.equals(last);
			})
			.toBe(true);
		return last;
	}

	/** Share of the picture's pixels that are plainly of another colour now; 1 where it has another size. */
	async shareThatDiffersFrom(before: Buffer): Promise<number> {
		const now = await this.#shoot();
		return this.page.evaluate(compare, [
			before.toString('base64'),
			now.toString('base64')
		] as const);
	}

	/** The picture without the keys that lie on its upper edge. */
	async #shoot(): Promise<Buffer> {
		const box = await this.picture.boundingBox();
		if (box === null) throw new Error('The picture has no place.');
		const clip = { x: box.x, y: box.y + 44, width: box.width, height: box.height - 44 };
		return this.page.screenshot({ clip });
	}

	/** Chooses an entity in one of the form's fields. */
	async choose(field: string, written: string, name: string): Promise<void> {
		await this.page.getByRole('combobox', { name: field, exact: true }).fill(written);
		await this.page
			.getByRole('option', { name: new RegExp(`^${name}`) })
			.first()
			.click();
	}
}

async function compare([before, now]: readonly [string, string]): Promise<number> {
	const decode = async (base64: string) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
		context?.drawImage(bitmap, 0, 0);
		return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
	};
	const [a, b] = [await decode(before), await decode(now)];
	if (a.length !== b.length) return 1;
	let differing = 0;
	for (let at = 0; at < a.length; at += 4)
		if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 60))
			differing += 1;
	return differing / (a.length / 4);
}
