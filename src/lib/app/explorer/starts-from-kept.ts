/** Whether this page came from what the service worker kept, and not from the server. */
export function startsFromKept(): boolean {
	return typeof document !== 'undefined' && document.documentElement.hasAttribute('data-kept');
}
