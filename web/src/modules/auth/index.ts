export { ChoosePostPage } from './choose-post-page'
export { SignInPage } from './sign-in-page'
export { signIn } from './api/sign-in'
