/**
 * The pages about levels and their evidence. They stand behind one door, so that a first visit to a lesson does not pay for the
 * names of all their files.
 */
export const skill = () => import('./Skill.svelte');
export const personSkill = () => import('./PersonSkill.svelte');
export const levelPolicy = () => import('./LevelPolicy.svelte');
export const evidence = () => import('../evidence/Evidence.svelte');
export const newCertificate = () => import('../evidence/NewCertificate.svelte');
export const ownCertificate = () => import('../evidence/OwnCertificate.svelte');
export const queue = () => import('../evidence/Queue.svelte');
export const review = () => import('../evidence/Review.svelte');
