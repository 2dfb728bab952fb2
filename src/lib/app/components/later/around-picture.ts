// What stands around the picture of every page of the explorer, in one piece: packed one
// by one, these take a quarter more bytes.
export { default as Dossier } from '../Dossier.svelte';
export { default as Notices } from '../Notices.svelte';
export { default as OfflineLine } from '../OfflineLine.svelte';
export { default as Outline } from '../Outline.svelte';
export { default as PageKeys } from '../PageKeys.svelte';
export { default as QueryLine } from '../QueryLine.svelte';
export { default as Sidebar } from '../Sidebar.svelte';
export { default as TimeBar } from '../TimeBar.svelte';
export { default as UnderPicture } from '../UnderPicture.svelte';
