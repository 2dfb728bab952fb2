import { todayUtc } from '../../explorer/today-utc.ts';
import { followTheme } from './turn-theme.ts';

/** Adds to a page what its file could not know: the theme, the address under which it is found, and how to cite it there. */
export function finishPage(): void {
	followTheme();
	const place = document.querySelector<HTMLElement>('[data-cite]');
	if (place === null) return;
	const { cite: revision = '', asOf = '', madeAt = '' } = place.dataset;
	for (const text of document.querySelectorAll('pre'))
		if (text.textContent.includes(madeAt))
			text.textContent = text.textContent.replaceAll(madeAt, location.origin);
	const title = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
	const cited = {
		title: title ?? document.title,
		asOf,
		revision,
		link: `${location.origin}${location.pathname}`,
		accessed: todayUtc()
	};
	void import('./cite-here.ts').then(({ citeHere }) => citeHere(place, cited));
}
