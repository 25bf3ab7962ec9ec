<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibilityPanel</name>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100%</translation>
    </message>
    <message>
        <source>125 %</source>
        <translation>125%</translation>
    </message>
    <message>
        <source>150 %</source>
        <translation>150%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Mentioned</source>
        <translation>仅被提及</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation>市场样品</translation>
    </message>
    <message>
        <source>Illustrative price</source>
        <translation>示例价格</translation>
    </message>
    <message>
        <source>Illustrative plan</source>
        <translation>示意图</translation>
    </message>
    <message>
        <source>On air now</source>
        <translation>正在直播</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Search in any language</source>
        <translation>用任何语言搜索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>展位图</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的收藏</translation>
    </message>
</context>
<context>
    <name>BrandMark</name>
    <message>
        <source>%1, home</source>
        <translation>%1，首页</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于%1</translation>
    </message>
</context>
<context>
    <name>BrowseHeader</name>
    <message>
        <source>Nothing is written exactly so. Showing what “%1” finds.</source>
        <translation>没有完全一致的内容，现显示“%1”的搜索结果。</translation>
    </message>
</context>
<context>
    <name>BrowseState</name>
    <message>
        <source>No listing has “%1” in any of its languages with these filters.</source>
        <translation>在当前筛选条件下，任何语言的内容中都没有“%1”。</translation>
    </message>
    <message>
        <source>No listing fits all of these filters.</source>
        <translation>没有内容符合所有筛选条件。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>暂时无法使用</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>移除筛选条件：%1</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Chosen filters</source>
        <translation>已选条件</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
</context>
<context>
    <name>ClaimStatus</name>
    <message>
        <source>reported</source>
        <translation>据报道</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>from a reference work</source>
        <translation>据参考资料</translation>
    </message>
    <message>
        <source>illustrative</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>sources differ</source>
        <translation>各来源说法不一</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1项（共%2项）</translation>
    </message>
    <message numerus="yes">
        <source>%1 result(s)</source>
        <translation>
            <numerusform>%1条结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 from %2 countries</source>
        <translation>
            <numerusform>%1件，来自%2个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %2 themes</source>
        <translation>
            <numerusform>%1家，分属%2个专题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s)</source>
        <translation>
            <numerusform>%1件产品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exhibitor(s)</source>
        <translation>
            <numerusform>%1家参展商</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 livestream(s)</source>
        <translation>
            <numerusform>%1场直播</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 countries</source>
        <translation>
            <numerusform>%1个国家</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 today and tomorrow</source>
        <translation>
            <numerusform>今明两天%1场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hall(s)</source>
        <translation>
            <numerusform>%1个展馆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on the Belt and Road list</source>
        <translation>
            <numerusform>“一带一路”名单%1国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 figure(s) with sources</source>
        <translation>
            <numerusform>%1项数据，均有来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>全部显示（%1）</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>共%1项</translation>
    </message>
</context>
<context>
    <name>CountriesHead</name>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Belt and Road members</source>
        <translation>“一带一路”国家</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>查找国家</translation>
    </message>
</context>
<context>
    <name>CountriesPage</name>
    <message>
        <source>No country of the fair or of the Belt and Road list is called “%1”.</source>
        <translation>展会国家和“一带一路”名单中没有名为“%1”的国家。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Show all countries</source>
        <translation>显示全部国家</translation>
    </message>
</context>
<context>
    <name>CountryCard</name>
    <message>
        <source>Belt and Road member</source>
        <translation>“一带一路”国家</translation>
    </message>
</context>
<context>
    <name>CoverageCards</name>
    <message>
        <source>Reach</source>
        <translation>覆盖范围</translation>
    </message>
</context>
<context>
    <name>DayPart</name>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>晚上</translation>
    </message>
</context>
<context>
    <name>DetailHeading</name>
    <message>
        <source>Illustrative price</source>
        <translation>示例价格</translation>
    </message>
</context>
<context>
    <name>DetailPane</name>
    <message>
        <source>Close %1</source>
        <translation>关闭“%1”</translation>
    </message>
    <message>
        <source>On my list</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Remove %1 from my list</source>
        <translation>取消收藏“%1”</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation>收藏“%1”</translation>
    </message>
</context>
<context>
    <name>DetailSheet</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Something went wrong in this program. Your list is safe. Please tell the staff.</source>
        <translation>程序出错了。您的收藏不受影响，请告知现场工作人员。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s file is gone. What is on screen still works. Tell the staff.</source>
        <translation>目录文件已丢失，屏幕上的内容仍可使用。请告知现场工作人员。</translation>
    </message>
    <message>
        <source>The catalogue was changed since it was opened. This may be out of date.</source>
        <translation>目录打开后已有改动，当前内容可能不是最新。</translation>
    </message>
    <message>
        <source>No network. Everything works but watching livestreams.</source>
        <translation>网络未连接。除观看直播外，其他功能均可使用。</translation>
    </message>
    <message>
        <source>This can&apos;t be shown just now. Your list is safe. Please tell the staff: %1</source>
        <translation>暂时无法显示。您的收藏不受影响，请告知现场工作人员：%1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Reported</source>
        <translation>报道所载</translation>
    </message>
    <message>
        <source>Market sample</source>
        <translation>市场样品</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>ExhibitorForm</name>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>National pavilion</source>
        <translation>国家馆</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Belt and Road</source>
        <translation>“一带一路”</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>信息依据</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>覆盖范围</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前状态</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
</context>
<context>
    <name>FacetGroup</name>
    <message>
        <source>Search in %1</source>
        <translation>在“%1”中搜索</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Fact</name>
    <message>
        <source>Took part as</source>
        <translation>参与方式</translation>
    </message>
    <message>
        <source>At the fair</source>
        <translation>参展情况</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>原产地</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>场馆</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>展位</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>展区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>专题</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Means of payment</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Solutions</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>重点议题</translation>
    </message>
    <message>
        <source>Aims</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>业务拓展</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS编码</translation>
    </message>
    <message>
        <source>GTIN</source>
        <translation>商品条码</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Belt and Road</source>
        <translation>“一带一路”</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>加入时间</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>In US dollars</source>
        <translation>折合美元</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>所属主题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开幕</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Illustrative sample</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源%1</translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Facts</source>
        <translation>基本信息</translation>
    </message>
</context>
<context>
    <name>FairRow</name>
    <message>
        <source>About the fair</source>
        <translation>关于本届展会</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>over %1</source>
        <translation>超过%1</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filters · %1</source>
        <translation>筛选 · %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>FilterSheet</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示%1项</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>Halls</source>
        <translation>展馆</translation>
    </message>
    <message>
        <source>At other times</source>
        <translation>其他时期</translation>
    </message>
    <message>
        <source>The fair</source>
        <translation>本届展会</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>来自展商</translation>
    </message>
    <message>
        <source>Hosted by</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Livestreams and events</source>
        <translation>直播与活动</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>展示产品</translation>
    </message>
    <message>
        <source>Shown in</source>
        <translation>展示场次</translation>
    </message>
    <message>
        <source>From the same exhibitor</source>
        <translation>同一参展商的产品</translation>
    </message>
    <message>
        <source>In the same category</source>
        <translation>同类产品</translation>
    </message>
    <message>
        <source>Products of the country</source>
        <translation>该国产品</translation>
    </message>
    <message>
        <source>Exhibitors of the country</source>
        <translation>该国参展商</translation>
    </message>
    <message>
        <source>Livestreams of the country</source>
        <translation>该国直播</translation>
    </message>
    <message>
        <source>Livestreams of the same theme</source>
        <translation>同专题直播</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>覆盖该国的参展商</translation>
    </message>
    <message>
        <source>Events of the fair</source>
        <translation>展会活动</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
</context>
<context>
    <name>HallBooth</name>
    <message>
        <source>Booth %1, %2</source>
        <translation>%1展位，%2</translation>
    </message>
</context>
<context>
    <name>HallLine</name>
    <message>
        <source>%1, booth %2</source>
        <translation>%1，%2展位</translation>
    </message>
</context>
<context>
    <name>HallsPage</name>
    <message>
        <source>Floor plan</source>
        <translation>展位图</translation>
    </message>
    <message>
        <source>This catalogue has no plan of its halls. Exhibitors still say where they are.</source>
        <translation>本目录没有展位图，但参展商信息中仍标有所在位置。</translation>
    </message>
    <message>
        <source>No floor plan</source>
        <translation>暂无展位图</translation>
    </message>
</context>
<context>
    <name>HeartButton</name>
    <message>
        <source>Remove %1 from my list</source>
        <translation>取消收藏“%1”</translation>
    </message>
    <message>
        <source>Save %1 to my list</source>
        <translation>收藏“%1”</translation>
    </message>
</context>
<context>
    <name>HeroState</name>
    <message>
        <source>On air now</source>
        <translation>当前节目</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>HomeDoor</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>See details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>About the fair</source>
        <translation>关于本届展会</translation>
    </message>
    <message>
        <source>All livestreams</source>
        <translation>全部直播</translation>
    </message>
</context>
<context>
    <name>HomeNextRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message>
        <source>Insights</source>
        <translation>数据洞察</translation>
    </message>
    <message>
        <source>This catalogue holds no figures of trade.</source>
        <translation>本目录没有贸易数据。</translation>
    </message>
    <message>
        <source>No figures</source>
        <translation>暂无数据</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>%1, draft translation</source>
        <translation>%1，译文草稿</translation>
    </message>
    <message>
        <source>Draft translation</source>
        <translation>译文草稿</translation>
    </message>
</context>
<context>
    <name>LinkGroup</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>LivePill</name>
    <message>
        <source>LIVE</source>
        <translation>直播中</translation>
    </message>
</context>
<context>
    <name>Livestream</name>
    <message>
        <source>On air now</source>
        <translation>正在直播</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>有后续直播</translation>
    </message>
    <message>
        <source>None to come</source>
        <translation>无后续直播</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Draft translation</source>
        <translation>译文草稿</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>以%1显示</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Regions</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>可用区</translation>
    </message>
    <message>
        <source>Countries and regions</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>市场</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Belt and Road country</source>
        <translation>“一带一路”国家</translation>
    </message>
    <message>
        <source>Other country</source>
        <translation>其他国家</translation>
    </message>
    <message>
        <source>On the Belt and Road list</source>
        <translation>列入“一带一路”名单</translation>
    </message>
    <message>
        <source>On the Belt and Road list, not confirmed by all sources</source>
        <translation>列入“一带一路”名单，但未获所有来源证实</translation>
    </message>
    <message>
        <source>Left the Belt and Road</source>
        <translation>已退出“一带一路”</translation>
    </message>
</context>
<context>
    <name>MyListPage</name>
    <message>
        <source>My list</source>
        <translation>我的收藏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Touch the heart on anything you want to find again. The list stays on this screen until it is left.</source>
        <translation>轻触爱心即可收藏。收藏只留在本机，离开后清除。</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>尚无收藏</translation>
    </message>
    <message>
        <source>Look at the products</source>
        <translation>浏览产品</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Participation</name>
    <message>
        <source>Exhibitor on site</source>
        <translation>线下参展商</translation>
    </message>
    <message>
        <source>Online exhibitor</source>
        <translation>线上参展商</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>主办方</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation>商品参展</translation>
    </message>
    <message>
        <source>Goods mentioned</source>
        <translation>商品被提及</translation>
    </message>
    <message>
        <source>Mentioned only</source>
        <translation>仅被提及</translation>
    </message>
    <message>
        <source>Illustrative</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>Payment</name>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>WeChat Pay</source>
        <translation>微信支付</translation>
    </message>
    <message>
        <source>e-CNY</source>
        <translation>数字人民币</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>银行卡</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
</context>
<context>
    <name>Price</name>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1及以上</translation>
    </message>
</context>
<context>
    <name>Reliability</name>
    <message>
        <source>Original</source>
        <translation>原始来源</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>官方</translation>
    </message>
    <message>
        <source>Reprint</source>
        <translation>转载</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考资料</translation>
    </message>
    <message>
        <source>Made up for this sample</source>
        <translation>为本示例编写</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据洞察</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>展位图</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的收藏</translation>
    </message>
</context>
<context>
    <name>SectionTab</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SectionTabs</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>参展商</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>展位图</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>数据洞察</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Livestream</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>仪式</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>峰会</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>开放日</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>演出</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>工作坊</translation>
    </message>
    <message>
        <source>Report release</source>
        <translation>报告发布</translation>
    </message>
</context>
<context>
    <name>SessionState</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>On air</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>To watch again</source>
        <translation>可回看</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>无法观看</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>活动期间</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sort</name>
    <message>
        <source>Best match</source>
        <translation>相关度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>SortButton</name>
    <message>
        <source>Sorted by %1</source>
        <translation>按%1排序</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>SourceList</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Preparing the search: %1</source>
        <translation>正在准备搜索：%1</translation>
    </message>
</context>
<context>
    <name>Ticker</name>
    <message>
        <source>On air now: %1, until %2</source>
        <translation>正在直播：%1，至%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Next at %1: %2</source>
        <translation>下一场%1：%2</translation>
    </message>
    <message>
        <source>Next %1</source>
        <translation>下一场%1</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>On air until %1</source>
        <translation>直播至%1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1结束</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>顶栏</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Search products, exhibitors, livestreams — any language</source>
        <translation>搜索产品、参展商、直播，支持任何语言</translation>
    </message>
    <message>
        <source>My list · %1</source>
        <translation>我的收藏 · %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>我的收藏</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>无障碍</translation>
    </message>
</context>
<context>
    <name>Topic</name>
    <message>
        <source>Digital trade</source>
        <translation>数字贸易</translation>
    </message>
    <message>
        <source>The fair in figures</source>
        <translation>展会数据</translation>
    </message>
    <message>
        <source>Reach of companies</source>
        <translation>企业覆盖范围</translation>
    </message>
    <message>
        <source>For reference</source>
        <translation>参考数据</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>其他数据</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>m²</source>
        <translation>平方米</translation>
    </message>
</context>
<context>
    <name>UnreadNotice</name>
    <message>
        <source>Out of order</source>
        <translation>暂时无法使用</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Without any filter</source>
        <translation>不使用任何筛选</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>去掉%1</translation>
    </message>
    <message>
        <source>Look in %1</source>
        <translation>在“%1”中查找</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
</TS>
