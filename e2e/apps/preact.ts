import { createElement, Fragment, render, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FIRST, type Framework, newsOf } from './news.ts';

const preact = { createElement, Fragment, useEffect, useState } as Framework;
render(preact.createElement(newsOf(preact), { state: FIRST }) as VNode, document.querySelector('#root') as Element);
