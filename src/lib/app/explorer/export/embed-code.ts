/** Height of the frame in pixels; it is as wide as what stands around it. */
const HEIGHT = 520;

/** HTML that shows a view in a frame, and below it a link for where no frames are shown. `link` is the view's full address in the explorer, with its query. */
export function embedCode({
	title,
	link
}: {
	readonly title: string;
	readonly link: string;
}): string {
	const name = escape(title);
	const frame = escape(link.replace('?', 'embed?'));
	return `<iframe src="${frame}" title="${name}" width="100%" height="${String(HEIGHT)}" style="border: 1px solid #c9c2b2" loading="lazy"></iframe>
<p><a href="${escape(link)}">${name} – Multipolar</a></p>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
