import { copyText, SAID_FOR } from '../../explorer/copy-text.ts';
import { textBeside } from './text-beside.ts';
import { turnTheme } from './turn-theme.ts';

/** Does what a key is for that was written into the page, which says so by its `data-key`. */
export function pressKey({ target }: Event): void {
	const key = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
	if (key?.dataset['key'] === 'theme') turnTheme();
	if (key?.dataset['key'] === 'copy') void copy(key);
}

async function copy(key: HTMLElement): Promise<void> {
	const word = key.querySelector('[aria-live]');
	if (word === null) return;
	const own = (key.dataset['word'] ??= word.textContent);
	word.textContent = await copyText(textBeside(key));
	setTimeout(() => (word.textContent = own), SAID_FOR);
}
