/** The style sheet of reading settings that few choose; see `apply` in preferences.svelte.ts. */
import '../../styles/look.css';
