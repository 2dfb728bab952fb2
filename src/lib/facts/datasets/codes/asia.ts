/** States of Asia in the order of their numbers; for the columns see parse-codes.ts. */
export const ASIA = `
iran | Iran | 630 | 630 | ir | ir | irn
turkiye | Türkiye | 640 | 640 | tu | tr | tur
iraq | Iraq | 645 | 645 | iz | iq | irq
egypt | Egypt | 651 | 651 | eg | eg | egy
syria | Syria | 652 | 652 | sy | sy | syr
lebanon | Lebanon | 660 | 660 | le | lb | lbn
jordan | Jordan | 663 | 663 | jo | jo | jor
palestine | Palestine | - | - | we | ps | pse
israel | Israel | 666 | 666 | is | il | isr
saudi-arabia | Saudi Arabia | 670 | 670 | sa | sa | sau
yemen | Yemen | 678 679 | 678 679 | ym | ye | yem
south-yemen | South Yemen | 680 | 680 | - | - | -
kuwait | Kuwait | 690 | 690 | ku | kw | kwt
bahrain | Bahrain | 692 | 692 | ba | bh | bhr
qatar | Qatar | 694 | 694 | qa | qa | qat
united-arab-emirates | United Arab Emirates | 696 | 696 | ae | ae | are
oman | Oman | 698 | 698 | mu | om | omn
afghanistan | Afghanistan | 700 | 700 | af | af | afg
turkmenistan | Turkmenistan | 701 | 701 | tx | tm | tkm
tajikistan | Tajikistan | 702 | 702 | ti | tj | tjk
kyrgyzstan | Kyrgyzstan | 703 | 703 | kg | kg | kgz
uzbekistan | Uzbekistan | 704 | 704 | uz | uz | uzb
kazakhstan | Kazakhstan | 705 | 705 | kz | kz | kaz
china | China | 710 | 710 | ch | cn | chn
tibet | Tibet | 711 | - | - | - | -
mongolia | Mongolia | 712 | 712 | mg | mn | mng
taiwan | Taiwan | 713 | 713 | tw | tw | twn
north-korea | North Korea | 731 | 731 | kn | kp | prk
south-korea | South Korea | 732 | 732 | ks | kr | kor
japan | Japan | 740 | 740 | ja | jp | jpn
india | India | 750 | 750 | in | in | ind
bhutan | Bhutan | 760 | 760 | bt | bt | btn
pakistan | Pakistan | 770 | 770 | pk | pk | pak
bangladesh | Bangladesh | 771 | 771 | bg | bd | bgd
myanmar | Myanmar | 775 | 775 | bm | mm | mmr
sri-lanka | Sri Lanka | 780 | 780 | ce | lk | lka
maldives | Maldives | 781 | 781 | mv | mv | mdv
nepal | Nepal | 790 | 790 | np | np | npl
thailand | Thailand | 800 | 800 | th | th | tha
cambodia | Cambodia | 811 | 811 | cb | kh | khm
laos | Laos | 812 | 812 | la | la | lao
vietnam | Vietnam | 816 | 816 | vm | vn | vnm
south-vietnam | South Vietnam | 817 | 817 | - | - | -
malaysia | Malaysia | 820 | 820 | my | my | mys
singapore | Singapore | 830 | 830 | sn | sg | sgp
brunei | Brunei | 835 | 835 | bx | bn | brn
philippines | Philippines | 840 | 840 | rp | ph | phl
indonesia | Indonesia | 850 | 850 | id | id | idn
timor-leste | Timor-Leste | 860 | 860 | tt | tl | tls
`;
