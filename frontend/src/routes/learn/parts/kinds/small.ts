/** The kinds that are answered on the page itself, beside the two that nearly every lesson has. */
export { default as MatchAnswer } from './MatchAnswer.svelte';
export { default as OrderAnswer } from './OrderAnswer.svelte';
export { default as ScaleAnswer } from './ScaleAnswer.svelte';
export { default as TextAnswer } from './TextAnswer.svelte';
